import { officialYears } from '@cau-noi/calendar';
import { linesOf } from '@cau-noi/rules';
import { answerLine } from './answer-line.js';

// JSON lines in, JSON lines out, nothing else on stdout; 1 at the end when any line was refused. Needs no server: the
// calendar is the one that came with this version.
process.stdout.on('error', () => process.exit(1)); // whoever reads has gone
for await (const raw of linesOf(process.stdin.setEncoding('utf8'))) {
  const answer = answerLine(raw, officialYears);
  if (answer === undefined) continue;
  if ('error' in answer) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
