import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { boundaries, boundariesOfSpecs } from './infra/lint/boundaries.mjs';
import { oneHome } from './infra/lint/one-home.mjs';
import { plainComments } from './infra/lint/plain-comments.mjs';
import { twoClocks } from './infra/lint/two-clocks.mjs';

await createProjectGraphAsync(); // without it, Nx's rule would be left out with no more than a warning

const sources = ['{libs,services,tools,infra}/**/*.ts'];
const web = ['services/console/web/**/*.{ts,tsx}'];
const specs = ['**/*.spec.ts', '**/test/**/*.ts'];
/** Where the zone, the letters of roles and lists of codes are at home, or stand as data. */
const homes = [
  'libs/{calendar,vocabulary}/src/**/*.ts',
  'libs/platform/src/permissions.ts', // the table of who may do what
  'services/directory/src/demonstration/demonstration.ts', // made-up people and their posts
  'services/*/src/migrations/*.ts', // what was done to tables once
  'infra/local/src/today.ts', // runs before anything is built
  'tools/**/*.ts', // organisations and registers that are made up, as in specs
];

const noProcessEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read the environment in config.ts or in an entry; pass what is needed.',
};
const noWaiting = {
  selector: 'CallExpression[callee.name=/^(setTimeout|setInterval)$/]',
  message: 'A test never waits for time: steer the clock, or use eventually().',
};
const noSkipping = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
    message: 'Every test runs, every time.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'Every test runs, every time.',
  },
];
const wallClock = (message) =>
  [
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
    "MemberExpression[object.name='Date'][property.name='now']",
    "MemberExpression[object.name='Temporal'][property.name='Now']",
  ].map((selector) => ({ selector, message }));
const noPcClock = wallClock('The PC may be set wrong: ask serverNow() or serverToday(); for spans, performance.now().');
const impure = [
  ...wallClock('Take `now: Date` as a parameter.'),
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take the value as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='crypto'][property.name=/^random/]",
    message: 'Take the id as a parameter.',
  },
  { selector: "MemberExpression[object.name='process']", message: 'Configuration is passed in.' },
  { selector: 'Decorator', message: 'Pure code has no framework: give the file a suffix.' },
  { selector: ':function[async=true]', message: 'Pure code does no IO, so it is never async: give the file a suffix.' },
];
const randomness = ['randomBytes', 'randomInt', 'randomUUID', 'randomFillSync', 'webcrypto'];
const kafkaOnly = { name: 'kafkajs', message: 'kafkajs stays in libs/messaging/src/kafka, replaceable in a day.' };
const testingOnly = { name: '@cau-noi/testing', message: 'Only specs and tools may import @cau-noi/testing.' };
const rootOnly = { regex: '^@cau-noi/[^/]+/.', message: 'Only the root of another project may be imported.' };
const noOtherKit = {
  regex:
    '^(antd|rc-|@ant-design/|@rc-component/|react-aria|@react-aria/|@radix-ui/|@mui/|@headlessui/|@tanstack/react-table)',
  message:
    'Screens have one kit (docs/decisions/0049): Button of ui/button.js has the same properties, Input is in ui/forms/controls.js.',
};
const noNativeControl = {
  selector: 'JSXOpeningElement[name.name=/^(button|input|select|textarea|table|dialog)$/]',
  message: 'A screen takes it from ui: button.js, forms/controls.js, tables/table.js, dialogs/dialog.js.',
};
const noNode = { regex: '^node:', message: 'This library runs in browsers as well.' };

const everywhere = {
  '@nx/enforce-module-boundaries': ['error', boundaries],
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/no-unsafe-function-type': 'off', // TypeORM's list of entities is Function[]
  '@typescript-eslint/no-restricted-imports': ['error', { paths: [kafkaOnly, testingOnly], patterns: [rootOnly] }],
  'no-restricted-syntax': ['error', noProcessEnv],
  'max-lines': ['error', { max: 300 }],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.data/**',
      'coverage/**',
      'services/console/pages/**',
      '**/generated.d.ts',
      'libs/testing/lint-fixtures/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: sources,
    ignores: web,
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: {
        project: './tsconfig.eslint.json',
        tsconfigRootDir: import.meta.dirname,
        // Both flags make consistent-type-imports leave classes alone that Nest injects by their type.
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
      },
    },
    rules: everywhere,
  },
  {
    // The web app: a program of the browser with settings of its own.
    files: web,
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: { project: './services/console/web/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...everywhere,
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [kafkaOnly, testingOnly], patterns: [rootOnly, noOtherKit] },
      ],
      'no-restricted-syntax': ['error', ...noPcClock, noNativeControl],
    },
  },
  {
    // The kit itself.
    files: ['services/console/web/src/ui/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...noPcClock] },
  },
  {
    files: [...sources, ...web],
    ignores: [...homes, ...specs],
    plugins: { home: { rules: { 'one-home': oneHome } } },
    rules: { 'home/one-home': 'error' },
  },
  {
    files: [...sources, ...web],
    plugins: { words: { rules: { 'plain-comments': plainComments } } },
    rules: { 'words/plain-comments': 'error' },
  },
  { files: ['services/console/web/src/api/server-time.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // No suffix, no IO: a name without `.service`, `.store` … is pure code.
    files: ['services/*/src/*/**/!(*.*).ts'],
    ignores: ['services/*/src/migrations/**', ...specs],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'node:crypto', importNames: randomness, message: 'Take the value as a parameter.' }],
          patterns: [
            {
              regex: '^@cau-noi/(?:events|messaging|organisation|platform)$',
              allowTypeImports: true,
              message: 'Only types of what has IO: import type.',
            },
            {
              regex: '^(?:\\.{1,2}/)+(?:[^.]+/)*[^./]+\\.[^/]*[^/.]+\\.js$',
              allowTypeImports: true,
              message: 'Pure code takes no more than a type from a file with a suffix.',
            },
            {
              regex: '^node:(?!crypto$)',
              allowTypeImports: true,
              message: 'Pure code takes no more than a type from what has IO.',
            },
            {
              regex: '^(?!\\.|node:|@cau-noi/)',
              message: 'Pure code imports pure code of this service and the pure libraries.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...impure],
    },
  },
  {
    files: ['libs/{calendar,vocabulary,rules}/src/**/*.ts'],
    ignores: specs,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noNode] }] },
  },
  // Where kafkajs, the testing library and the environment belong.
  {
    files: ['libs/messaging/src/kafka/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [testingOnly] }] },
  },
  {
    files: ['libs/testing/**/*.ts', 'tools/**/*.ts', ...specs],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: [
      '**/config.ts',
      '**/main.ts',
      '**/*.command.ts',
      'infra/local/**/*.ts',
      'libs/testing/src/**/*.ts',
      'tools/**/*.ts',
      ...specs,
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: specs,
    plugins: { days: { rules: { 'two-clocks': twoClocks } } },
    rules: {
      'no-restricted-syntax': ['error', noWaiting, ...noSkipping],
      'days/two-clocks': 'error',
      '@nx/enforce-module-boundaries': ['error', boundariesOfSpecs],
    },
  },
);
