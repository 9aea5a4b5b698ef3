import ts from 'typescript';

/** A property with the values that its documentation lists. */
export interface Property {
  readonly name: string;
  /** each as a template writes it */
  readonly values: readonly string[];
}

/**
 * Reads the documented properties of a TDesign component that have a list of values: booleans and unions of texts.
 *
 * @param text of its `type.d.ts`, which TDesign generates from its documentation
 */
export function propertiesIn(text: string): Property[] {
  const file = ts.createSourceFile('type.d.ts', text, ts.ScriptTarget.Latest, true);
  const aliases = new Map(
    file.statements.filter(ts.isTypeAliasDeclaration).map(({ name, type }) => [name.text, type]),
  );
  const own = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => /^Td\w+Props$/.test(name.text));
  return (own?.members ?? []).flatMap((member): Property[] => {
    const type = valueTypeOf(member);
    if (type === undefined || member.name === undefined || !ts.isIdentifier(member.name)) return [];
    const values = valuesOf(type, aliases);
    return values.length === 0 ? [] : [{ name: member.name.text, values }];
  });
}

/** `{ type: …; value?: Type }` */
function valueTypeOf(member: ts.TypeElement): ts.TypeNode | undefined {
  if (!ts.isPropertySignature(member) || member.type === undefined) return undefined;
  if (!ts.isTypeLiteralNode(member.type)) return undefined;
  const value = member.type.members.find(
    (one) => one.name !== undefined && ts.isIdentifier(one.name) && one.name.text === 'value',
  );
  return value !== undefined && ts.isPropertySignature(value) ? value.type : undefined;
}

function valuesOf(type: ts.TypeNode, aliases: ReadonlyMap<string, ts.TypeNode>): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((one) => valuesOf(one, aliases));
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return ['{{true}}', '{{false}}'];
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return [type.literal.text];
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
    const target = aliases.get(type.typeName.text);
    return target === undefined ? [] : valuesOf(target, aliases);
  }
  return [];
}
