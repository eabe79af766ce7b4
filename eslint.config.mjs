import next from 'eslint-config-next/core-web-vitals';
import a11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read src/server/env.ts instead: its settings are checked when the server starts.',
};
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take today or now as a parameter.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take now as a parameter.',
  },
  { selector: "CallExpression[callee.object.property.name='Now']", message: 'Take today or now as a parameter.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The core is deterministic.',
  },
];
const rawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Only text that this project wrote may become markup; say in a disabling comment why this is such a text.',
};
const inlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: 'The Content-Security-Policy forbids style attributes: use a class.',
};

const config = tseslint.config(
  {
    ignores: [
      'bench/floor/.next/**',
      '.next/**',
      'src/server/generated/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
      'data/**',
    ],
  },
  ...next,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // With consistent-type-imports, so that a type-only import cannot pull a module in.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An event handler or a callback may be a single call whose answer nobody wants.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `async` on a server action is Next's rule, not a promise that it waits for something.
      '@typescript-eslint/require-await': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./', message: "Climb with '@/': './' is for the same folder." }] },
      ],
      'no-restricted-syntax': ['error', environment],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    // Next's configuration has the plugin already, with a handful of its rules; these are all of them.
    rules: a11y.flatConfigs.strict.rules,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'no-restricted-syntax': ['error', environment, rawHtml, inlineStyle],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/knowledge/**/*.ts', 'src/lib/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', environment, ...clock],
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'localStorage',
          'fetch',
          'process',
          'console',
          'setTimeout',
          'setInterval',
          'performance',
        ],
      ],
    },
  },
  {
    files: ['src/knowledge/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['src/server/env.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Settings of tools and what runs before or beside the server read the environment and speak to a terminal.
    files: ['*.config.ts', 'tests/**/*.{ts,tsx}', 'prisma/**/*.ts', 'bench/**/*.ts', 'src/cli/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // A test says what it expects: a value that is not there fails it, which is the point.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);

export default config;
