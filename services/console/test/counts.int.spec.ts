import { randomUUID } from 'node:crypto';
import { startTestService, type TestService } from '@cau-noi/testing';
import { stateCodes } from '@cau-noi/vocabulary';
import { consoleService } from '../src/index.js';
import { anOffice, type Office } from './office.js';

const now = new Date('2026-03-02T03:00:00.000Z');
const tomorrow = '2026-03-02T17:00:00.000Z';
const pausedAt = '9998-01-01T00:00:00.000Z';
const [many, few, nobody] = [randomUUID(), randomUUID(), randomUUID()];
const cases = 4_000;

let service: TestService;
let office: Office;
let rows: Row[];
beforeAll(async () => {
  service = await startTestService(consoleService);
  service.clock.set(now);
  office = await anOffice(service);
  rows = Array.from({ length: cases }, (_, i) => aRow(i));
  await service.query(
    `INSERT INTO case_views (case_id, unit_id, handler_officer_id, state, is_open, ended_at, sort_due, sort_received)
     SELECT gen_random_uuid(), unit, handler, state, open, CASE WHEN NOT open THEN due END, due, due
       FROM jsonb_to_recordset($1::jsonb) AS r(unit uuid, handler uuid, state text, open boolean, due timestamptz)`,
    [JSON.stringify(rows)],
  );
  await service.query('VACUUM ANALYZE case_views');
});
afterAll(() => service.close());

type Row = { unit: string; handler: string | null; state: (typeof stateCodes)[number]; open: boolean; due: string };

/** Always the same dice: a spec that fails fails again. */
let dice = 7;
const roll = (sides: number): number => (dice = (dice * 48_271) % 2_147_483_647) % sides;
const one = <T>(of: readonly T[]): T => of[roll(of.length)]!;

function aRow(index: number): Row {
  const due = [
    pausedAt,
    '9999-01-01T00:00:00.000Z',
    new Date(now.getTime() + (roll(2_000) - 1_000) * 120_000).toISOString(),
  ];
  return {
    unit: one([office.communeId, office.communeId, office.provinceId]),
    handler: index < 2_600 ? many : one([few, null, null]),
    state: one(stateCodes),
    open: roll(4) > 0,
    due: due[Math.min(roll(12), 2)]!,
  };
}

const isPaused = ({ due, state }: Row): boolean => due === pausedAt || (state === 'suspended' && due > pausedAt);
/** Whoever settles goes on with an accepted case; the desk waits until it is given to somebody who does. */
const waits = ({ state }: Row, settles: boolean): boolean =>
  state === 'awaiting-decision' || (state === 'accepted' && !settles);
const isNew = ({ state }: Row): boolean => state === 'received' || state === 'classified';
const isUnassigned = (row: Row): boolean => row.state === 'accepted' || (row.handler === null && isNew(row));

/** Row by row, with nothing taken together. */
function counted(of: (row: Row) => boolean, tabs: Record<string, (row: Row) => boolean>) {
  const among = (wanted: (row: Row) => boolean): number =>
    Math.min(1_001, rows.filter((row) => of(row) && wanted(row)).length);
  const open = (wanted: (row: Row) => boolean) => among((row) => row.open && wanted(row));
  return {
    open: open(() => true),
    overdue: open(({ due }) => due <= now.toISOString()),
    dueToday: open(({ due }) => due > now.toISOString() && due <= tomorrow),
    tabs: Object.fromEntries(Object.entries(tabs).map(([tab, wanted]) => [tab, among(wanted)])),
  };
}

const tabsOfMine = (settles: boolean) => ({
  todo: (row: Row) => row.open && !waits(row, settles) && !isPaused(row),
  waiting: (row: Row) => row.open && waits(row, settles) && !isPaused(row),
  paused: (row: Row) => row.open && isPaused(row),
  done: (row: Row) => !row.open,
});

describe('the counts of a queue are those of its rows, one by one', () => {
  it.each([
    ['of a handler with more than is counted', 'CV', many],
    ['of one with less', 'CV', few],
    ['of one with nothing', 'CV', nobody],
    ['of the desk, which settles nothing', 'TD', few],
  ] as const)('%s', async (_, role, officerId) => {
    const { counts } = (await service.as({ role, officerId, unitId: office.communeId }).get('/v1/queues/mine')).body;
    const expected = counted(({ handler }) => handler === officerId, tabsOfMine(role === 'CV'));
    expect(counts).toMatchObject({ ...expected, badge: expected.tabs['todo'] });
  });

  it('of a unit, and of all units read from above', async () => {
    const { communeId, provinceId } = office;
    const counts = async (role: 'LP' | 'LD', unitId: string) =>
      (await service.as({ role, unitId }).get('/v1/queues/unit')).body.counts;
    expect(await counts('LP', communeId)).toMatchObject(counted(({ unit }) => unit === communeId, {}));
    expect(await counts('LD', provinceId)).toMatchObject(counted(() => true, {}));
  });

  it('of what nobody has yet', async () => {
    const { provinceId } = office;
    const tabs = {
      classify: (row: Row) => row.open && isNew(row),
      verify: (row: Row) => row.open && row.state === 'accepted',
    };
    const { counts } = (await service.as({ role: 'LP', unitId: provinceId }).get('/v1/queues/unassigned')).body;
    expect(counts).toMatchObject(counted((row) => row.unit === provinceId && isUnassigned(row), tabs));
  });

  it('of each person of a unit, as the load', async () => {
    const { communeId } = office;
    const { items } = (await service.as({ role: 'LP', unitId: communeId }).get('/v1/workload')).body;
    const inEightDays = '2026-03-09T17:00:00.000Z';
    for (const officerId of [many, few]) {
      const mine = (row: Row) => row.unit === communeId && row.handler === officerId;
      const { open, overdue, tabs } = counted(mine, {
        soon: ({ open: isOpen, due }) => isOpen && due > now.toISOString() && due <= inEightDays,
      });
      const load = items.find((item: { officerId: string }) => item.officerId === officerId);
      expect(load).toMatchObject({ open, overdue, dueIn7Days: tabs['soon'] });
    }
  });
});
