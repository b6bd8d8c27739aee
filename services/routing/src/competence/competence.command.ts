import { once } from 'node:events';
import { linesOf } from '@cau-noi/rules';
import { competenceLine } from './competence-line.js';
import { officeCodes } from './offices.js';

const help = `npm run -s competence < questions.jsonl

Ai phải giải quyết: mỗi dòng JSON một câu hỏi, mỗi câu hỏi một dòng trả lời kèm điều luật. Không cần máy chủ.
Who must settle: one question in a line of JSON, one line out for each, with the article. Needs no server.

  {"kind":"KN","respondent":{"office":"commune-committee","post":"body"},"place":"…","addressedTo":"provincial-committee"}

  kind          KN, TC, KNPA, KL
  respondent    office; post: body (default), head, deputy, staff; managedBy: what is above a body that the list
                puts nowhere; partyMatter: a member's breach of Party rules
  level         commune, province, ministry, central: instead of respondent.office
  place         a code or a name, given back
  decided       [{"instance":1,"on":"2026-08-01"}], decisions or conclusions there are
  late          whoever must settle is past the end of the period
  dismissal     KL: against dismissal from service     crime   TC: signs of a crime
  addressedTo   to whom it was sent, an office or a level
  before        none (default), guided, forwarded: what was done with the same content
  on            the day it is asked for; by it the law is chosen. Left out: the law known last

  offices: ${officeCodes.join(', ')}

Out: kind; settles and next {office, post, vi, en, place, instance, article} or null; court {open, article} or null;
skipped (vượt cấp: true, false; null without addressedTo); handling {code, vi, en, within, article}: accept, settle,
guide, forward, police, order-report, court, file; excluded [{who, vi, en, article}]; reasons [{vi, en, article}];
doubts [{vi, en}]. A line that is wrong gets {"error":{"line","code","message"}}; the command then ends with 1.
`;

if (process.argv.includes('--help')) process.stdout.write(help);
else {
  process.stdout.on('error', () => process.exit(1)); // whoever reads has gone
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    const answer = competenceLine(line, ++number);
    if (answer === undefined) continue;
    if ('error' in answer) process.exitCode = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
}
