import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const isUnder = (folder: string, file: string) =>
  !path.relative(path.join(root, folder), file).startsWith('..');

/** Where a member of an interface is declared. */
type Member = ts.Declaration;

/** Every member of `Copy` by its path, and the members that code outside src/copy reads, as the compiler resolves them. */
export function readsOfCopy() {
  const program = sourceProgram();
  const checker = program.getTypeChecker();
  const readers = program
    .getSourceFiles()
    .filter(({ fileName }) => isUnder('src', fileName) && !isUnder('src/copy', fileName));
  return {
    members: new Map(membersOf(copyType(program, checker), '', checker)),
    read: new Set(readers.flatMap((file) => readsIn(file, checker))),
  };
}

/** src alone, with the options of the project. */
function sourceProgram(): ts.Program {
  const project = ts.getParsedCommandLineOfConfigFile(path.join(root, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  if (!project) throw new Error('tsconfig.json cannot be read');
  const files = project.fileNames.filter((file) => isUnder('src', file) || isUnder('types', file));
  return ts.createProgram(files, project.options);
}

function copyType(program: ts.Program, checker: ts.TypeChecker): ts.Type {
  const file = program.getSourceFile(path.join(root, 'src/copy/copy.ts'));
  const symbol = file && checker.getSymbolAtLocation(file)?.exports?.get(ts.escapeLeadingUnderscores('Copy'));
  if (!symbol) throw new Error('src/copy/copy.ts exports no Copy');
  return checker.getDeclaredTypeOfSymbol(symbol);
}

/** The members of a type, and the members of those that are neither a text nor a sentence. */
function membersOf(type: ts.Type, trail: string, checker: ts.TypeChecker): (readonly [string, Member])[] {
  return type.getProperties().flatMap((symbol) => {
    const where = trail === '' ? symbol.name : `${trail}.${symbol.name}`;
    const inner = checker.getTypeOfSymbol(symbol);
    const isText = (inner.flags & ts.TypeFlags.StringLike) !== 0 || inner.getCallSignatures().length > 0;
    const own = (symbol.declarations ?? []).map((member) => [where, member] as const);
    return isText ? own : [...own, ...membersOf(inner, where, checker)];
  });
}

/** What a file reads: `words.title`, `const { title } = words`, and `words[method]` with every name it can be. */
function readsIn(file: ts.SourceFile, checker: ts.TypeChecker): Member[] {
  const found: Member[] = [];
  const add = (symbol: ts.Symbol | undefined) => found.push(...(symbol?.declarations ?? []));
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      add(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
    if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      const owner = checker.getTypeAtLocation(node.expression);
      for (const name of key.isUnion() ? key.types : [key])
        if (name.isStringLiteral()) add(owner.getProperty(name.value));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
