import path from 'node:path';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import importLawTable from './config/import-law.cjs';

const { breach, strangers } = importLawTable;
const root = import.meta.dirname;
const inside = (folder, file) => !path.relative(folder, file).startsWith('..');

/** What is wrong with one import, by the table in config/import-law.cjs. */
function reasonAgainst(file, specifier, typesOnly) {
  const relative = specifier.startsWith('.');
  const target = path.resolve(path.dirname(file), specifier);
  const src = path.join(root, 'src');
  for (const [home, others] of Object.entries(strangers)) {
    const stranger =
      inside(path.join(root, home), file) &&
      relative &&
      others.find((one) => inside(path.join(root, one), target));
    if (stranger) return `${home} must not import ${stranger}`;
  }
  if (!inside(src, file) || specifier.endsWith('.css')) return undefined;
  return breach(path.relative(src, file), relative ? path.relative(src, target) : specifier, {
    isPackage: !relative,
    typesOnly,
  });
}

function isTypesOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type');
}

const importLaw = {
  meta: { type: 'problem', schema: [], messages: { broken: '{{reason}} (config/import-law.cjs)' } },
  create(context) {
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const reason = reasonAgainst(context.filename, node.source.value, isTypesOnly(node));
      if (reason) context.report({ node, messageId: 'broken', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '.cache/**', 'coverage/**', '**/fixture/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { house: { rules: { 'import-law': importLaw } } },
    rules: {
      'house/import-law': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Factories, not classes: a method here is a closure and has no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The simulator stands in for WeChat: it throws WeChat's plain objects and runs the package's code from text.
    files: ['simulator/**/*.ts'],
    rules: {
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        {
          name: 'process',
          message: 'It does not exist on a phone. Build-time settings come through src/tenant.ts.',
        },
        ...[
          'window',
          'document',
          'fetch',
          'localStorage',
          'atob',
          'btoa',
          'crypto',
          'AbortController',
          'TextDecoder',
        ].map((name) => ({ name, message: 'WeChat hides it from app code.' })),
        ...['URL', 'URLSearchParams', 'location', 'history', 'MutationObserver'].map((name) => ({
          name,
          message: "Taro's stand-in for it is left out of the package (config/plugins/absent.ts).",
        })),
      ],
    },
  },
);
