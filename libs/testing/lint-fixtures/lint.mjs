// Runs the project's own ESLint configuration over every fixture; prints which rules fired, as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
const options = { cwd: root, overrideConfigFile: join(root, 'eslint.config.mjs'), ignore: false };
const untyped = {
  languageOptions: { parserOptions: { project: null } },
  rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-misused-promises': 'off' },
};
const typed = { languageOptions: { parserOptions: { project: join(here, 'tsconfig.json') } } };
const pretending = new ESLint({ ...options, overrideConfig: [untyped] });
const real = new ESLint({ ...options, overrideConfig: [typed] });

const found = {};
for (const name of readdirSync(here).filter((file) => file.endsWith('.ts'))) {
  const text = readFileSync(join(here, name), 'utf8');
  const as = /^\/\/ as: (.+)$/m.exec(text)?.[1];
  const results = as
    ? await pretending.lintText(text, { filePath: join(root, as) })
    : await real.lintFiles([join(here, name)]);
  found[name] = count(results);
}
const long = `export const lines = [\n${'  1,\n'.repeat(299)}];\n`;
found['too-long'] = count(
  await pretending.lintText(long, { filePath: join(root, 'services/intake/src/app.module.ts') }),
);
console.log(JSON.stringify(found));

function count(results) {
  const rules = {};
  for (const { ruleId } of results.flatMap(({ messages }) => messages))
    rules[ruleId ?? 'inline'] = (rules[ruleId ?? 'inline'] ?? 0) + 1;
  return rules;
}
