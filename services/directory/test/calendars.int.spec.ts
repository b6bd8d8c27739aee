import { startTestService, type Http, type TestService } from '@cau-noi/testing';
import { SteeredClock } from '@cau-noi/platform';
import { directoryService } from '../src/index.js';

let service: TestService;
let admin: Http;
beforeAll(async () => {
  service = await startTestService(directoryService, { clock: new SteeredClock(new Date('2026-11-21T03:00:00Z')) });
  admin = service.as({ role: 'QT' });
});
afterAll(() => service?.close());

const notice = { source: 'CV 99/VPCP (synthetic)', knownAt: '2026-11-21' };
const told = async (year: number) =>
  (await service.published('directory.calendar-changed.v1')).filter(({ subject }) => subject === `calendar-${year}`);
const statusOf = async (year: number, date: string) => {
  const { body } = await admin.get(`/v1/calendars/${year}`);
  return (body.days as { date: string; status: string }[])
    .filter((day) => day.date === date)
    .map(({ status }) => status);
};

describe('the working calendar', () => {
  it('comes with the system, once', async () => {
    expect((await told(2026)).map(({ data }) => 'version' in data && data.version)).toEqual([1]);
    expect((await admin.get('/v1/calendars/2026')).body).toMatchObject({ year: 2026, version: 1, former: [] });
  });

  it('takes a proposal over as a whole, tells it, and keeps what was', async () => {
    const path = '/v1/calendars/2026/proposals/swap-2026-11-23/confirmation';
    const answer = await admin.post(path, notice, { 'if-match': '"1"' });
    expect([answer.status, answer.body]).toEqual([200, { id: 'calendar-2026', version: 2 }]);
    expect(await statusOf(2026, '2026-11-23')).toEqual(['official']);
    expect(await statusOf(2026, '2026-11-28')).toEqual(['official']);
    const [, event] = await told(2026);
    expect(event!.data).toMatchObject({
      version: 2,
      former: [
        { date: '2026-11-23', status: 'proposed', knownAt: '2026-09-30', proposal: 'swap-2026-11-23' },
        { date: '2026-11-28', status: 'proposed' },
      ],
      by: { officerId: expect.any(String) },
    });
    expect((await admin.post(path, notice)).body.version).toBe(2);
    expect(await told(2026)).toHaveLength(2);
    expect((await admin.post(path, notice, { 'if-match': '"1"' })).status).toBe(412);
  });

  it('lets what a confirmed proposal excludes fall away', async () => {
    const answer = await admin.post('/v1/calendars/2027/proposals/national-day-2027-09-03/confirmation', notice);
    expect(answer.status).toBe(200);
    expect([await statusOf(2027, '2027-09-01'), await statusOf(2027, '2027-09-03')]).toEqual([
      ['withdrawn'],
      ['official'],
    ]);
  });

  it('is entered for a year that had none, and taken back day by day', async () => {
    const days = [
      { date: '2028-01-03', kind: 'compensatory' },
      { date: '2028-05-01', kind: 'holiday' },
    ];
    const entered = await admin.post('/v1/calendars/2028/days', { ...notice, status: 'official', days });
    expect([entered.status, entered.body.version]).toEqual([200, 1]);
    const back = { ...notice, status: 'withdrawn', days: [days[0]] };
    expect((await admin.post('/v1/calendars/2028/days', back)).body.version).toBe(2);
    expect(await statusOf(2028, '2028-01-03')).toEqual(['withdrawn']);
    expect((await admin.get('/v1/calendars/2028')).body.former).toMatchObject([
      { date: '2028-01-03', status: 'official' },
    ]);
  });

  it('refuses what is wrong, and those who may not', async () => {
    const days = [{ date: '2026-12-24', kind: 'holiday' }];
    const enter = (http: Http, body: object) =>
      http.post('/v1/calendars/2026/days', { ...notice, status: 'official', days, ...body });
    const answers = await Promise.all([
      enter(admin, { status: 'proposed' }),
      enter(admin, { knownAt: '2026-02-30' }),
      enter(admin, { days: [] }),
      enter(service.as({ role: 'LD' }), {}),
      admin.post('/v1/calendars/2026/proposals/no-such/withdrawal', notice),
      admin.post('/v1/calendars/2040/proposals/swap-2026-11-23/withdrawal', notice),
    ]);
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'proposal-missing'],
      [400, 'invalid-input'],
      [400, 'invalid-input'],
      [403, 'not-permitted'],
      [409, 'proposal-unknown'],
      [404, 'not-found'],
    ]);
  });
});
