import { randomUUID } from 'node:crypto';
import type { Envelope, EventName, Payload } from '@cau-noi/events';
import { SteeredClock } from '@cau-noi/platform';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { deadlineService } from '../src/index.js';
import { RederivationJob } from '../src/rederivation/rederivation.job.js';
import { officialCalendars } from './official-calendars.js';

const unitId = randomUUID();
let service: TestService;
beforeAll(async () => {
  service = await startTestService(deadlineService, { clock: new SteeredClock(new Date('2026-11-20T02:00:00Z')) });
  for (const { year, version, days } of officialCalendars.filter((each) => each.year >= 2026))
    await tell(year, version, days);
  for (const kind of ['KN', 'TC', 'KNPA'] as const) {
    const receivedAt = service.clock.now().toISOString();
    await learn(
      anEvent('intake.petition-registered.v1', {
        caseId: randomUUID(),
        unitId,
        kind,
        receivedAt,
        dueAt: null,
        channel: 'post',
      }),
    );
  }
});
afterAll(() => service?.close());

async function learn<N extends EventName>(event: Envelope<N>): Promise<void> {
  await service.publish(event);
  await service.handled(event.id);
}
type Days = (typeof officialCalendars)[number]['days'];
const tell = (year: number, version: number, days: Days) =>
  learn(anEvent('directory.calendar-changed.v1', { year, version, days: [...days] }, { subject: `calendar-${year}` }));

const preview = (body: object, role: 'QT' | 'LD' = 'QT') =>
  service.as({ role, unitId }).post('/v1/deadlines/calendar-preview', body);
const moved = ({ body }: { body: { clocks: { caseId: string; rule: string; after: string }[] } }): string[] =>
  body.clocks.map(({ caseId, rule, after }) => `${caseId} ${rule} ${after}`).sort();

describe('a change of the calendar, before it is made', () => {
  const off = { year: 2026, status: 'official', days: [{ date: '2026-11-25', kind: 'holiday' }] };

  it('names the clocks that move, and they are those that move when it is made', async () => {
    const told = await preview(off);
    expect(told.body).toMatchObject({ looked: 3, isWhole: true });
    expect(told.body.moved).toBeGreaterThan(0);
    expect(told.body.clocks).toHaveLength(told.body.moved);
    const before = (await service.published()).length;
    expect((await preview(off)).body).toEqual(told.body); // asking changes nothing
    expect((await service.published()).length).toBe(before);

    const calendar = officialCalendars.find(({ year }) => year === 2026)!;
    const day = {
      date: '2026-11-25',
      kind: 'holiday',
      status: 'official',
      source: 'TB',
      knownAt: '2026-11-20',
    } as const;
    await tell(2026, calendar.version + 1, [...calendar.days, day]);
    while ((await service.get(RederivationJob).runOnce()) > 0);
    const changed = (await service.published())
      .filter(({ type }) => type === 'deadline.clock-rederived.v1')
      .map(({ data }) => data as Payload<'deadline.clock-rederived.v1'>)
      .filter((clock) => clock.due !== clock.previousDue || clock.lateFrom !== clock.previousLateFrom)
      .map(({ caseId, rule, due }) => `${caseId} ${rule} ${due}`);
    expect(changed.sort()).toEqual(moved(told));
  });

  it('moves nothing where no clock runs, and nothing by a day that is off anyway', async () => {
    const later = { year: 2027, status: 'official', days: [{ date: '2027-10-05', kind: 'holiday' }] };
    const sunday = { year: 2026, status: 'official', days: [{ date: '2026-11-29', kind: 'holiday' }] };
    expect((await preview(later)).body.moved).toBe(0);
    expect((await preview({ ...sunday, status: 'withdrawn' })).body).toMatchObject({ moved: 0, looked: 0 });
  });

  it('is for administrators, and understands what it is asked', async () => {
    expect((await preview(off, 'LD')).status).toBe(403);
    expect((await preview({ ...off, days: [{ date: '2026-02-30', kind: 'holiday' }] })).status).toBe(400);
  });
});
