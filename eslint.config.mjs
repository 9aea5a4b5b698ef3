import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const absent = (message) => (name) => ({ name, message });

const absentOnPhones = [
  absent('It does not exist on a phone. Build-time settings come through src/tenant.ts.')('process'),
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
  ].map(absent('WeChat hides it from app code.')),
  ...['URL', 'URLSearchParams', 'location', 'history', 'MutationObserver'].map(
    absent("Taro's stand-in for it is left out of the package (config/plugins/absent.ts)."),
  ),
];

const behindPorts = ['wx', 'getCurrentPages', 'setTimeout', 'setInterval'].map(
  absent('These rooms reach the platform through core/ports.ts only.'),
);

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '.cache/**',
      'coverage/**',
      '**/fixture/**',
      'packages/**',
      'corpus/programs/{uniapp,vue}/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
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
      'no-restricted-globals': ['error', ...absentOnPhones],
    },
  },
  {
    // A module that is loaded at its first use.
    files: ['src/cipher.ts'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Rooms that run on any platform: WeChat is behind the ports.
    files: ['src/{core,idaas,engine,sdk}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...absentOnPhones, ...behindPorts] },
  },
  {
    // The one place that prints, in development builds only.
    files: ['src/wechat/console.ts'],
    rules: { 'no-console': 'off' },
  },
);
