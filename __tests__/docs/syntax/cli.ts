/**
 * Parses the text on standard input with the grammar that VS Code has for a language (`java` or `go`), and prints what stands in
 * it as JSON. A program of its own, because the parser imports modules in a way that jest does not support.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { Language, Parser, type Node } from '@vscode/tree-sitter-wasm';
import type { Listing } from './listing';

const CALLS = ['method_invocation', 'object_creation_expression', 'call_expression'];
const STRINGS = ['string_literal', 'interpreted_string_literal', 'raw_string_literal'];
const IMPORTS: Readonly<Record<string, string>> = { java: 'import_declaration', go: 'import_spec' };
const NAMES = ['identifier', 'type_identifier', 'package_identifier'];

async function main(): Promise<void> {
  const [language = ''] = process.argv.slice(2);
  await Parser.init();
  const parser = new Parser();
  const file = `@vscode/tree-sitter-wasm/wasm/tree-sitter-${language}.wasm`;
  const grammar = createRequire(__filename).resolve(file);
  parser.setLanguage(await Language.load(new Uint8Array(readFileSync(grammar))));
  const root = parser.parse(await text(process.stdin))?.rootNode;
  if (!root) throw new Error(`no tree for ${language}`);
  process.stdout.write(JSON.stringify(listingOf(root, IMPORTS[language] ?? '')));
}

/** @param imported the type of the nodes that import something */
function listingOf(root: Node, imported: string): Listing {
  const inside = (types: string[]): Node[] => root.descendantsOfType(types).filter((node) => node !== null);
  return {
    problems: faultsIn(root).map((node) => `line ${node.startPosition.row + 1}: ${node.text}`),
    calls: inside(CALLS).map(callOf),
    strings: inside(STRINGS).map((node) => node.text.slice(1, -1)),
    imports: inside([imported]).map((node) => node.text.replace(/^import |[;"]/g, '')),
    names: inside(NAMES)
      .filter((node) => !isWithin(node, imported))
      .map((node) => node.text),
  };
}

const isWithin = (node: Node, type: string): boolean =>
  node.type === type || (node.parent !== null && isWithin(node.parent, type));

/** What the grammar could not read, and what it had to add. */
const faultsIn = (node: Node): Node[] =>
  node.isError || node.isMissing
    ? [node]
    : node.children.flatMap((child) => (child === null ? [] : faultsIn(child)));

function callOf(node: Node): Listing['calls'][number] {
  const name = ['name', 'type', 'function'].map((field) => node.childForFieldName(field)).find(Boolean);
  const given = node.childForFieldName('arguments')?.namedChildren ?? [];
  return {
    name: name?.text.replace(/<.*>$|^\w+\./g, '') ?? '',
    given: given.flatMap((argument) => argument?.text ?? []),
  };
}

void main();
