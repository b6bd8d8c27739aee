import { randomUUID } from 'node:crypto';
import type { Envelope, EventName, Payload } from '@cau-noi/events';
import { SteeredClock } from '@cau-noi/platform';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { monthId } from '../src/clocks/clock-id.js';
import { deadlineService } from '../src/index.js';
import { OverdueJob } from '../src/overdue/overdue.job.js';
import { MonthJob } from '../src/reception/month.job.js';
import { RederivationJob } from '../src/rederivation/rederivation.job.js';
import { officialCalendars } from './official-calendars.js';

const [commune, other, committee] = [randomUUID(), randomUUID(), randomUUID()];
let service: TestService;
beforeAll(async () => {
  service = await startTestService(deadlineService, { clock: new SteeredClock(new Date('2026-11-26T03:00:00Z')) });
  for (const { year, version, days } of officialCalendars.filter((each) => each.year >= 2026)) {
    await learn(
      anEvent('directory.calendar-changed.v1', { year, version, days: [...days] }, { subject: `calendar-${year}` }),
    );
  }
});
afterAll(() => service?.close());

async function learn<N extends EventName>(event: Envelope<N>): Promise<void> {
  await service.publish(event);
  await service.handled(event.id);
}
async function reach(day: string): Promise<void> {
  service.clock.set(new Date(`${day}T03:00:00Z`));
  const jobs = [service.get(MonthJob), service.get(RederivationJob), service.get(OverdueJob)];
  for (const job of jobs) while ((await job.runOnce()) > 0);
}
type Said = Pick<Payload<'directory.reception-month-changed.v1'>, 'planned' | 'held'>;
const recorded = (month: string, version: number, said: Partial<Said>, unitId = commune, level = 'commune') =>
  anEvent(
    'directory.reception-month-changed.v1',
    {
      unitId,
      month,
      version,
      planned: [],
      held: [],
      unit: { hierarchy: level.endsWith('committee') ? 'party' : 'state', level, validTo: null },
      at: service.clock.now().toISOString(),
      ...said,
    },
    { subject: unitId },
  );
const read = (
  month: string,
  as: Parameters<TestService['as']>[0] = { role: 'LD', unitId: commune },
  unitId = commune,
) => service.as(as).get(`/v1/units/${unitId}/reception-months/${month}/clocks`);
const shown = async (month: string, unitId = commune): Promise<string[]> =>
  (await read(month, { role: 'LD', unitId }, unitId)).body.items.map(
    (clock: { rule: string; due: string; status: string }) => `${clock.rule} ${clock.due} ${clock.status}`,
  );
const told = async (month: string, unitId = commune) =>
  (await service.published())
    .filter(({ subject }) => subject === monthId(unitId, month))
    .map(({ type, data }) => `${type.replace(/^deadline\.|\.v1$/g, '')} ${'rule' in data ? data.rule : ''}`);
const head = (...days: string[]): Said['held'] => days.map((on) => ({ on, by: 'head', document: null }));

describe('the months of a unit', () => {
  it('ask nothing before the desk has recorded any, and of the month of the first record only that its days are posted', async () => {
    await reach('2026-11-27');
    expect(await shown('2026-11')).toEqual([]);
    await learn(recorded('2026-12', 1, { planned: [{ on: '2026-12-10', postedOn: '2026-11-27' }] }));
    expect(await shown('2026-12')).toEqual(['TCD-LICH 2026-12-03 met']);
    expect([await shown('2026-11'), await told('2026-11')]).toEqual([[], []]);
  });

  it('begin by business time, once, and are met by the days held', async () => {
    await reach('2026-12-01');
    await reach('2026-12-02');
    expect(await shown('2026-12')).toEqual(['TCD-LICH 2026-12-03 met', 'TCD-NGAY-XA 2026-12-31 running']);
    await learn(recorded('2026-12', 2, { held: head('2026-12-10') }));
    await reach('2026-12-29');
    await learn(recorded('2026-12', 3, { held: head('2026-12-10', '2026-12-24') }));
    const { body } = await read('2026-12');
    const met = body.items.find(({ rule }: { rule: string }) => rule === 'TCD-NGAY-XA');
    expect(met).toMatchObject({
      status: 'met',
      length: 2,
      unitOfCount: 'days-per-month',
      startedBy: { type: 'month-begun' },
      stoppedBy: { type: 'reception-recorded' },
      question: { rule: 'TCD-NGAY-XA', start: '2026-12-01' },
    });
    const told12 = (await told('2026-12')).filter((each) => each.endsWith('TCD-NGAY-XA'));
    expect(told12).toEqual(['clock-started TCD-NGAY-XA', 'due-soon TCD-NGAY-XA', 'clock-stopped TCD-NGAY-XA']);
  });

  it('are late when too few days were held, and say which month it is; a later record takes that back', async () => {
    await reach('2027-02-01');
    expect(await shown('2027-01')).toEqual(['TCD-NGAY-XA 2027-01-31 running']);
    const overdue = (await service.published('deadline.overdue.v1')).filter(({ data }) => data.unitId === commune);
    expect(overdue.map(({ data }) => [data.rule, data.month, data.lateFrom])).toEqual([
      ['TCD-NGAY-XA', '2027-01', '2027-01-31T17:00:00.000Z'],
    ]);
    await learn(recorded('2027-01', 1, { held: head('2027-01-07', '2027-01-21') }));
    expect((await told('2027-01')).slice(-2)).toEqual(['overdue-withdrawn TCD-NGAY-XA', 'clock-stopped TCD-NGAY-XA']);
    const { body } = await service.as({ role: 'VH' }).get('/v1/deadlines/reconciliation');
    expect(body).toMatchObject({ differences: [], counts: { late: 0, overdue: 0 } });
  });

  it('end with the unit', async () => {
    const unit = { unitId: commune, hierarchy: 'state' as const, level: 'commune', version: 2 };
    await learn(anEvent('directory.unit-changed.v1', { ...unit, validTo: '2027-03-15' }, { subject: commune }));
    await reach('2027-05-01');
    expect([await shown('2027-03'), await shown('2027-04')]).toEqual([[], []]);
    expect(await shown('2027-02')).toEqual(['TCD-NGAY-XA 2027-02-28 running']);
  });

  it('of a committee go by the Party’s rule, and nothing is asked of its posting', async () => {
    const plan = { planned: [{ on: '2027-06-10', postedOn: null }] };
    await learn(recorded('2027-06', 1, plan, committee, 'commune-committee'));
    await reach('2027-06-02');
    expect(await shown('2027-06', committee)).toEqual(['DANG-NGAY-XA 2027-06-30 running']);
  });

  it('are read by the unit itself, and by nobody beside it', async () => {
    expect((await read('2026-12', { role: 'TD', unitId: commune })).status).toBe(200);
    expect((await read('2026-12', { role: 'LD', unitId: other })).status).toBe(404);
    expect((await read('2026-13')).status).toBe(400);
    expect((await read('2026-12', { role: 'QT', unitId: commune })).status).toBe(403);
  });
});

describe('a Party denunciation', () => {
  it('of the central level has a period of its own, also when the level is told later', async () => {
    const [caseId, central] = [randomUUID(), randomUUID()];
    const at = '2027-06-02T02:00:00.000Z';
    const unit = { unitId: central, hierarchy: 'party' as const, version: 1 };
    await learn(anEvent('directory.unit-changed.v1', { ...unit, level: 'provincial-committee' }, { subject: central }));
    await learn(
      anEvent(
        'intake.petition-registered.v1',
        { caseId, unitId: central, kind: 'TC', receivedAt: at, dueAt: null, channel: 'post' },
        { subject: caseId },
      ),
    );
    await learn(anEvent('routing.case-accepted.v1', { caseId, version: 3, kind: 'TC', at, dueAt: null }));
    const rules = async (): Promise<string[]> =>
      (await service.as({ role: 'LD', unitId: central }).get(`/v1/cases/${caseId}/clocks`)).body.items
        .filter(({ status }: { status: string }) => status === 'running')
        .map(({ rule }: { rule: string }) => rule);
    expect(await rules()).toEqual(['DANG-TC']);
    const known = { ...unit, version: 2, level: 'central-committee' };
    await learn(anEvent('directory.unit-changed.v1', known, { subject: central }));
    await reach('2027-06-03');
    expect(await rules()).toEqual(['DANG-TC-TW']);
  });
});
