import { inSlices } from './in-slices.service.js';
import { planning } from './unit-import.js';
import { unitShape } from './unit-row.js';
import { readCsvFile } from './csv-file.service.js';

const header = 'code,name_vi,name_en,hierarchy,level,parent_code,committee_code,valid_from,valid_to';
const file = (line: (at: number) => string): string =>
  [header, ...Array.from({ length: 10_000 }, (_, at) => line(at))].join('\n');
const ordinary = file((at) => `X${at},Xã Thử ${at},Commune ${at},state,commune,X${Math.floor(at / 40)},,2025-07-01,`);

/** How often somebody else got a turn while this was done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    if (isDone) return;
    turns += 1;
    setImmediate(count);
  };
  setImmediate(count);
  await work();
  isDone = true;
  return turns;
}

describe('a file of ten thousand units', () => {
  it('lets others in while it is read, and while it is held against the organisation', async () => {
    expect(await turnsDuring(() => readCsvFile(ordinary, unitShape))).toBeGreaterThan(50);
    const { rows } = await readCsvFile(ordinary, unitShape);
    let id = 0;
    const plan = planning(rows.slice(1), [], [], () => `id-${(id += 1)}`);
    expect(await turnsDuring(() => inSlices(plan))).toBeGreaterThan(1);
  });

  it('is not held against itself line by line: one unit has no thousand periods', async () => {
    const day = (at: number) => new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
    const { rows } = await readCsvFile(
      file((at) => `X,Xã Thử,Commune,state,commune,,,${day(at)},${day(at)}`),
      unitShape,
    );
    const { units, problems } = await inSlices(planning(rows, [], [], () => 'id'));
    expect(units.length).toBeLessThan(100);
    expect(problems[0]).toMatchObject({ line: 22, code: 'code-too-often' });
    expect(problems.length).toBe(9_980);
  });
});

describe('work in slices', () => {
  it('ends with its result, and with its error', async () => {
    function* work(fails: boolean): Generator<void, number> {
      yield;
      if (fails) throw new Error('no');
      return 7;
    }
    expect(await inSlices(work(false))).toBe(7);
    await expect(inSlices(work(true))).rejects.toThrow('no');
  });
});
