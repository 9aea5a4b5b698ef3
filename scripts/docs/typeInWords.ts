import ts from 'typescript';

/** A member of an interface, as a document tells it. */
export interface TypedMember {
  readonly name: string;
  /** what its type accepts, in words */
  readonly accepted: string;
  /** its JSDoc on one line; empty without one */
  readonly meaning: string;
  /** its own members, where they have JSDoc of their own */
  readonly members: readonly TypedMember[];
}

/** More members than this are no longer named in a sentence. */
const NAMED = 6;

/** @returns `a, b or c` */
const either = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' or ');

const quoted = (text: string): string => `\`${text}\``;

/**
 * Reads the members of an interface with the TypeScript compiler.
 *
 * @param file the source file, absolute
 * @param name an interface that the file exports
 * @throws {Error} where the file exports no such interface
 */
export function membersOf(file: string, name: string): TypedMember[] {
  const options = { strict: true, target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], types: [] };
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (!symbol) throw new Error(`${file} exports no ${name}`);
  return readMembers(checker, checker.getDeclaredTypeOfSymbol(symbol));
}

function readMembers(checker: ts.TypeChecker, type: ts.Type): TypedMember[] {
  return checker.getPropertiesOfType(type).map((symbol) => {
    const own = checker.getTypeOfSymbol(symbol);
    const members = isPlainObject(own) ? readMembers(checker, own) : [];
    return {
      name: symbol.name,
      accepted: memberInWords(checker, symbol),
      meaning: ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim(),
      members: members.filter(({ meaning }) => meaning !== ''),
    };
  });
}

const isPlainObject = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.Object) !== 0 && type.getNumberIndexType() === undefined;

/** The type as it is written, which keeps the order of a union and the names of types. */
function memberInWords(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const { valueDeclaration: written } = symbol;
  const node = written && ts.isPropertySignature(written) ? written.type : undefined;
  return inWords(checker, checker.getTypeOfSymbol(symbol), node);
}

function inWords(checker: ts.TypeChecker, type: ts.Type, node?: ts.TypeNode): string {
  if (type.flags & ts.TypeFlags.Null) return quoted('null');
  if (type.isStringLiteral()) return quoted(type.value);
  if (type.flags & ts.TypeFlags.Boolean) return '`true` or `false`';
  if (type.flags & ts.TypeFlags.Number) return 'a number';
  if (type.flags & ts.TypeFlags.String) return 'a text';
  if (node && ts.isUnionTypeNode(node))
    return either(node.types.map((one) => inWords(checker, checker.getTypeFromTypeNode(one), one)));
  if (type.isUnion())
    return type.types.length > NAMED && node
      ? `a \`${node.getText()}\``
      : either(type.types.map((one) => inWords(checker, one)));
  const item = type.getNumberIndexType();
  if (item) return `a list of ${inWords(checker, item).replace(' or ', ' and ')}`;
  const value = type.getStringIndexType();
  if (value) return `an object: ${inWords(checker, value, lastArgument(node))} under each name`;
  const members = checker.getPropertiesOfType(type);
  if (members.length > NAMED) return 'an object with any of the members below';
  return `an object with ${members.map((one) => `${quoted(one.name)}: ${memberInWords(checker, one)}`).join('; ')}`;
}

/** @returns the `Value` of `Readonly<Record<Name, Value>>` */
function lastArgument(node: ts.TypeNode | undefined): ts.TypeNode | undefined {
  const last = node && ts.isTypeReferenceNode(node) ? node.typeArguments?.at(-1) : undefined;
  return last && ts.isTypeReferenceNode(last) && last.typeArguments ? lastArgument(last) : last;
}
