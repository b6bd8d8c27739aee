import { parseArgs } from 'node:util';
import { openOffice } from '../office.js';
import { fuzz } from './fuzz.js';

/**
 * npm run fuzz -- [--seed N] [--runs N]: starts a system of its own, sends what nobody expects, prints responses that
 * must not be.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '5000' } },
  });
  const [seed, runs] = [Number(values.seed), Number(values.runs)];
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(runs) || runs < 1) {
    console.error('npm run fuzz -- [--seed N] [--runs N]');
    process.exit(2);
  }
  const office = await openOffice('fuzz', '2026-03-02T01:00:00.000Z');
  try {
    const told = (done: number): void => {
      if (done % 600 === 0) console.log(`${done} of ${runs}`);
    };
    const findings = await fuzz(office, { seed, runs, told });
    for (const finding of findings) console.log(JSON.stringify(finding));
    console.log(`seed ${seed}, ${runs} requests, ${findings.length} findings`);
    process.exitCode = findings.length === 0 ? 0 : 1;
  } finally {
    await office.close();
  }
}

await main();
