import { fileURLToPath } from 'node:url';

/** One preset for every project: ESM through swc, libraries read from their source. */
export default {
  testEnvironment: fileURLToPath(new URL('./jest.environment.mjs', import.meta.url)),
  testTimeout: 60_000, // the first spec that is run by itself waits for PostgreSQL and Kafka to start
  testEnvironmentOptions: { customExportConditions: ['@cau-noi/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2024',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testMatch: ['<rootDir>/{src,test}/**/*.spec.ts'],
};
