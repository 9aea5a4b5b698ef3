import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { breach, importLaw, strangers } from '../config/import-law.cjs';
import { parseSource, sourceFiles } from './config/sourceFiles';

interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  const { namedBindings } = clause;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  const everyName = clause.name === undefined && named.length > 0 && named.every((one) => one.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || everyName;
}

/** Every import of a file: declarations, re-exports, `import()` and `require()`. */
function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const declares = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (declares && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, typesOnly: isTypesOnly(node) });
    }
    if (ts.isCallExpression(node)) {
      const [argument] = node.arguments;
      const loads =
        node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
      if (loads && argument && ts.isStringLiteral(argument))
        found.push({ specifier: argument.text, typesOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Where a relative import leads, from the project; a package stays as it is. */
function targetOf(source: ts.SourceFile, specifier: string): string {
  return specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(source.fileName), specifier)
    : specifier;
}

function breachesOf(source: ts.SourceFile): string[] {
  const home = source.fileName.split('/')[0] ?? '';
  return importsOf(source).flatMap(({ specifier, typesOnly }) => {
    if (specifier.endsWith('.css')) return [];
    const isPackage = !specifier.startsWith('.');
    const target = targetOf(source, specifier);
    const stranger = isPackage ? undefined : strangersOf(home).find((one) => target.startsWith(`${one}/`));
    if (stranger !== undefined) return [`${source.fileName}: ${home} must not import ${stranger}`];
    if (home !== 'src') return [];
    const to = isPackage ? target : target.replace(/^src\//, '');
    const reason = breach(source.fileName.replace(/^src\//, ''), to, { isPackage, typesOnly });
    return reason === undefined ? [] : [`${source.fileName}: ${reason}`];
  });
}

function strangersOf(home: string): readonly string[] {
  return strangers[home] ?? [];
}

describe('who imports whom', () => {
  test.each(['src', 'sandbox', 'simulator'])('%s keeps to the table in config/import-law.cjs', (folder) => {
    const sources = sourceFiles(folder);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap(breachesOf)).toEqual([]);
  });

  test.each([
    ['src/core/flow.ts', "import { useState } from 'react';"],
    ['src/core/flow.ts', "import type { Store } from '../session/store';"],
    ['src/idaas/client.ts', "export { create } from 'zustand';"],
    ['src/session/store.ts', "import { create } from 'zustand';"],
    ['src/session/store.ts', "import Taro from '@tarojs/taro';"],
    ['src/platform/vault.ts', "const client = require('../idaas/client');"],
    ['src/copy/en.ts', "import { advance } from '../core/flow';"],
    ['src/screens/bind.tsx', "import { bind } from '../session/actions';"],
    ['src/screens/bind.tsx', "import { maskMobile } from '../core/mask';"],
    ['src/pages/bind/index.tsx', "void import('../../platform/vault');"],
    ['src/pages/bind/index.tsx', "import { tenant } from '../../tenant';"],
    ['src/screens/bind.tsx', "import { app } from '../compose';"],
    ['src/newcomer/thing.ts', "import './other';"],
    ['sandbox/index.ts', "import { advance } from '../src/core/flow';"],
    ['simulator/index.ts', "import { startSandbox } from '../sandbox/index';"],
    ['src/compose.ts', "import { seed } from '../sandbox/seed';"],
  ])('a forbidden import in %s is caught: %s', (file, text) => {
    expect(breachesOf(parseSource(file, text))).toHaveLength(1);
  });

  test.each([
    ['src/core/flow.ts', "import { read } from './tokens';"],
    ['src/session/store.ts', "import { createStore } from 'zustand/vanilla';"],
    ['src/copy/en.ts', "import type { Problem } from '../core/problems';"],
    ['src/screens/bind.tsx', "import { type Step } from '../core/flow';"],
    ['src/pages/bind/index.tsx', "import { app } from '../../compose';"],
    ['src/compose.ts', "import { tenant } from './tenant';"],
  ])('an allowed import in %s is let through: %s', (file, text) => {
    expect(breachesOf(parseSource(file, text))).toEqual([]);
  });

  test('compose is imported by the entry, the pages and the one file for host apps only', () => {
    const importers = Object.entries(importLaw).filter(([, { rooms }]) => rooms.includes('compose'));
    expect(importers.map(([room]) => room).sort()).toEqual(['app', 'hostApp', 'pages']);
  });
});
