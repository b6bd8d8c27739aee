import preset from '../../jest.preset.mjs';

/** The web app's pure parts are tested here too; its pages have tests in a browser. */
export default { ...preset, testMatch: [...preset.testMatch, '<rootDir>/web/src/**/*.spec.ts'] };
