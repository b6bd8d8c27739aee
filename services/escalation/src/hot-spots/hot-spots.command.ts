import { once } from 'node:events';
import { officialCalendar } from '@cau-noi/calendar';
import { linesOf } from '@cau-noi/rules';
import { HotSpotLines, type LineOut } from './hot-spot-lines.js';

// JSON lines in, JSON lines out, nothing else on stdout; 1 at the end when any line was refused. Needs no server: the
// calendar is the one that came with this version.
process.stdout.on('error', () => process.exit(1)); // whoever reads has gone
const lines = new HotSpotLines(officialCalendar);

async function write(out: readonly LineOut[]): Promise<void> {
  if (out.length === 0) return;
  if (out.some((line) => 'error' in line)) process.exitCode = 1;
  const text = out.map((line) => `${JSON.stringify(line)}\n`).join('');
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

for await (const line of linesOf(process.stdin.setEncoding('utf8'))) await write(lines.take(line));
await write(lines.end());
