import { once } from 'node:events';
import { linesOf } from '@cau-noi/rules';
import { Crowds } from './crowds.js';
import { linesAbout } from './fact-line.js';

const help = `npm run -s crowds < facts.jsonl

Dữ kiện vào từng dòng JSON, mỗi thay đổi về mức của một đoàn đông người ra một dòng. Không cần máy chủ.
Facts in, one JSON line each; every change of level of a crowd out, one JSON line each. Needs no server.

  {"fact":"policy","window":30,"levels":[5,10,30,100]}    window in days; what holds until it is given
  {"fact":"petition","id":"p1","at":"2026-11-02T08:00:00+07:00","case":"c1","matter":null,"people":["k1"],"size":1}
  {"fact":"link","petitions":["p1","p2"],"at":"…"}         {"fact":"unlink","petitions":["p1","p2"],"at":"…"}
  {"fact":"withdrawn","id":"p1","people":["k1"],"at":"…"}  "people":null: the whole petition
  {"fact":"now","at":"…"}                                  time passes

Out: {"at","crowd","level","before","people","petitions","reason"}; level 0 is none; "at" in UTC.
Reason: petition, link, unlink, withdrawn, policy, expired, merged-into (and "into"), split-off (and "from").
A line that is wrong gets {"error":{"line","code","message"}}, the others count; the command then ends with 1.
docs/crowds.md
`;

if (process.argv.includes('--help')) process.stdout.write(help);
else {
  process.stdout.on('error', () => process.exit(1)); // whoever reads has gone
  const crowds = new Crowds();
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    const found = linesAbout(line, ++number, crowds);
    if (found.length === 0) continue;
    if (found.some((one) => 'error' in one)) process.exitCode = 1;
    const text = found.map((one) => `${JSON.stringify(one)}\n`).join('');
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  }
}
