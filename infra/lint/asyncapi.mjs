// node infra/lint/asyncapi.mjs: parses docs/asyncapi.json as a tool of its readers would, and prints what such a tool
// would refuse.
import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';

const file = process.argv[2] ?? 'docs/asyncapi.json';
const found = await new Parser().validate(readFileSync(file, 'utf8'));
const errors = found.filter(({ severity }) => severity === 0);
for (const { path, message } of errors) console.error(`${file} ${path.join('.')}: ${message}`);
process.exitCode = errors.length > 0 ? 1 : 0;
