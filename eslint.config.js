import tseslint from 'typescript-eslint';

/** What layout and types cannot say: no way around the types, small functions, no state of modules. */
export default tseslint.config(
  {
    ignores: [
      'build/',
      'web/dist/',
      'node_modules/',
      'src/generated/',
      'web/generated/',
      'coverage/',
      '.rapporteur/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-params': ['error', { max: 3 }],
      'max-len': ['error', width()],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-restricted-syntax': ['error', ...moduleState()],
    },
  },
  {
    files: ['src/**/*.ts', 'web/**/*.{ts,tsx}'],
    ignores: ['src/graph/**'],
    rules: { 'no-restricted-syntax': ['error', ...moduleState(), assertion()] },
  },
  {
    // A decorator reads as a sentence: the type, where it comes from, what it means, and what else there is to say.
    files: ['src/api/declare.ts'],
    rules: { 'max-params': ['error', { max: 4 }] },
  },
  {
    // A test file's describe block holds all its tests, and `let` its set-up.
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off' },
  },
);

function moduleState() {
  return [
    {
      selector:
        'Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
      message: 'A module has no state.',
    },
  ];
}

function assertion() {
  return {
    selector: 'TSAsExpression[typeAnnotation.typeName.name!="const"]',
    message: 'Narrow by a check: `as` is for src/graph.',
  };
}

/** A long text in quotes is not made clearer by breaks; everything else is. */
function width() {
  return {
    code: 100,
    ignoreUrls: true,
    ignoreRegExpLiterals: true,
    ignoreStrings: true,
    ignoreTemplateLiterals: true,
  };
}
