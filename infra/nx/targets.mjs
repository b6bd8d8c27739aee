// The Nx targets of a project, written once for every folder with a package.json.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const specsWithServers = String.raw`\.(int|e2e)\.spec\.ts$`;
const tsc = 'node node_modules/typescript7/bin/tsc';
const eslint = 'node node_modules/eslint/bin/eslint.js';
const jest = 'node --experimental-vm-modules node_modules/jest/bin/jest.js';

/** Commands whose result is kept until one of `inputs` changes (named in nx.json). */
const target = (commands, inputs, more = {}) => ({
  executor: 'nx:run-commands',
  options: { commands, parallel: false, cwd: '{workspaceRoot}' },
  cache: true,
  inputs,
  ...more,
});

/** A project by itself; `test` is all its specs with real servers, `unit` those that need none. */
function targetsOf(root, hasWeb) {
  const all = ['default', '^default'];
  const types = [`${tsc} -p ${root}/tsconfig.spec.json`, ...(hasWeb ? [`${tsc} -p ${root}/web/tsconfig.json`] : [])];
  return {
    build: target([`${tsc} -b ${root}`], ['production', '^production'], {
      dependsOn: ['^build'],
      outputs: ['{projectRoot}/dist'],
    }),
    types: target(types, all),
    lint: target([`${eslint} ${root} --max-warnings=0`], [...all, 'lint']),
    unit: target(
      [
        `${jest} -c ${root}/jest.config.js --passWithNoTests --testPathIgnorePatterns '${specsWithServers}' /node_modules/`,
      ],
      all,
    ),
    test: target([`node infra/local/src/test.mjs ${root}/`], [...all, 'servers'], { parallelism: false }),
  };
}

/** All of them at once: one process reads the types of the whole once, where one for each project reads them 21 times. */
const targetsOfTheWhole = { 'lint-all': target([`${eslint} . --max-warnings=0`], ['whole', 'lint']) };

export const createNodesV2 = [
  '{package.json,libs/*/package.json,services/*/package.json,tools/*/package.json,infra/*/package.json}',
  (files, _options, { workspaceRoot }) =>
    files.map((file) => {
      const root = dirname(file);
      const targets =
        root === '.' ? targetsOfTheWhole : targetsOf(root, existsSync(join(workspaceRoot, root, 'web/tsconfig.json')));
      return [file, { projects: { [root]: { targets } } }];
    }),
];
