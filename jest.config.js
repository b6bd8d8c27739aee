/** All projects in one run, as `npm test` does it; a project's own jest.config.js serves a spec run by itself. */
export default {
  projects: ['libs', 'services', 'tools', 'infra'].map((folder) => `<rootDir>/${folder}/*/jest.config.js`),
  maxWorkers: 2,
  testSequencer: '<rootDir>/infra/local/src/spread-specs.mjs',
  // A guard against hanging, not a measure of speed: real servers on a busy machine take their time.
  testTimeout: 60_000,
};
