import { aPaper, openOffice, type Office } from './office.js';
import { accepted } from './visitor.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('time-limits', '2026-09-01T01:00:00.000Z');
}, 120_000);
afterAll(() => office.close());

const command = async (login: string, path: string, body: object = {}) => {
  accepted(await (await office.as(login)).post(path, body));
  await office.system.quiesce();
};
const clockOf = async (caseId: string, rule: string) =>
  accepted(await (await office.as('ld.a')).get(`/v1/cases/${caseId}/clocks`)).body.items.find(
    (clock: { rule: string }) => clock.rule === rule,
  );

describe('a denunciation that is suspended, resumed and extended twice, under a calendar that changes', () => {
  let caseId: string;
  const act = (path: string, day: string, body: object = {}) =>
    command('ld.a', `/v1/cases/${caseId}/${path}`, { document: aPaper(office, day), ...body });

  it('tells what each of them made of its period', async () => {
    const respondent = { kind: 'officer', name: 'Cán bộ Bị Tố Cáo Thử (synthetic)' };
    ({ caseId } = await office.register({ kind: 'TC', subject: 'corruption', respondent }));
    await command('ld.a', `/v1/cases/${caseId}/classification`, { kind: 'TC', subject: 'corruption' });
    await office.advanceTo('2026-09-07T02:00:00.000Z');
    await act('acceptance', '2026-09-07');
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({ status: 'running', start: '2026-09-07', due: '2026-10-07' });
    await act('complexity', '2026-09-07', { criteria: ['a', 'g'] });
    await office.advanceTo('2026-09-21T02:00:00.000Z');
    await act('suspension', '2026-09-21', { ground: 'awaiting-other-body' });
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({ status: 'paused', due: null, pausedFrom: '2026-09-21' });
    await office.advanceTo('2026-10-01T02:00:00.000Z');
    await act('resumption', '2026-10-01');
    await office.advanceTo('2026-10-15T02:00:00.000Z');
    await act('extension', '2026-10-15', { days: 30 });
    await office.advanceTo('2026-11-10T02:00:00.000Z');
    const second = { ...aPaper(office, '2026-11-10'), number: '13/QĐ-UBND' };
    await act('extension', '2026-11-10', { days: 30, document: second });
    const third = { ...aPaper(office, '2026-11-10'), number: '14/QĐ-UBND' };
    const refused = await (
      await office.as('ld.a')
    ).post(`/v1/cases/${caseId}/extension`, { days: 30, document: third });
    expect([refused.status, refused.body.code]).toEqual([409, 'extension-over-cap']);
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({ status: 'running', due: '2026-12-16' });
  });

  it('moves with its calendar, and tells every date it ever had and why', async () => {
    await command('qt.t', '/v1/calendars/2026/days', {
      status: 'official',
      source: 'Thông báo thử (synthetic)',
      knownAt: '2026-11-10',
      days: [{ date: '2026-12-16', kind: 'holiday' }],
    });
    await office.advanceTo('2026-11-10T03:00:00.000Z');
    const clock = await clockOf(caseId, 'TC-GQ');
    expect(clock).toMatchObject({
      due: '2026-12-17',
      pauses: [{ from: '2026-09-21', to: '2026-10-01', ground: 'suspension' }],
      extensions: [{ days: 30 }, { days: 30, document: '13/QĐ-UBND' }],
    });
    expect(clock.history.map(({ due, cause }: { due: string; cause: string }) => [due, cause])).toEqual([
      ['2026-10-07', 'case-suspended'],
      [null, 'case-resumed'],
      ['2026-10-19', 'case-extended'],
      ['2026-11-16', 'case-extended'],
      ['2026-12-16', 'calendar-changed'],
    ]);
    // Enough for somebody from outside: what happened, when, and by which calendar was counted before and after it.
    expect([clock.history[0], clock.history.at(-1)]).toMatchObject([
      { causeText: { vi: 'tạm đình chỉ' }, causeAt: expect.stringMatching(/^2026-09-21T/), calendar: [{ version: 1 }] },
      { causeText: { vi: 'lịch làm việc thay đổi' }, calendar: [{ year: 2026, version: 1 }] },
    ]);
    expect(clock).toMatchObject({ startedBy: { text: { vi: 'thụ lý' } }, calendar: [{ year: 2026, version: 2 }] });
    expect(clock.steps.every(({ article }: { article: string }) => article.length > 0)).toBe(true);
  });

  it('is explained alike without a case', async () => {
    const { history: _history, ...clock } = await clockOf(caseId, 'TC-GQ');
    const answer = accepted(
      await (
        await office.as('cv1.a')
      ).post('/v1/deadlines/explain', {
        rule: 'TC-GQ',
        start: '2026-09-07',
        pauses: [['2026-09-21', '2026-10-01']],
        extensions: [
          { days: 30, document: '12/TB-UBND', decided: '2026-10-15' },
          { days: 30, document: '13/QĐ-UBND', decided: '2026-11-10' },
        ],
        facts: { criteria: ['a', 'g'] },
      }),
    );
    expect(answer.body).toMatchObject({ due: clock.due, warnBy: clock.warnBy, overdueAfter: clock.overdueAfter });
    expect(answer.body.steps).toEqual(clock.steps);
  });

  it('runs from another day when a paper says that it was accepted then', async () => {
    await act('fact-correction', '2026-11-10', { facts: { acceptedAt: '2026-09-09T09:00:00+07:00' } });
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({ start: '2026-09-09', due: '2026-12-18' });
  });
});

describe('a denunciation whose screening is late', () => {
  const reports = { kind: 'TC' as const, subject: 'corruption' };
  const respondent = { kind: 'officer' as const, name: 'Cán bộ Bị Tố Cáo Thử (synthetic)' };
  const alertOf = async (caseId: string, query: string) =>
    accepted(await (await office.as('ld.a')).get(`/v1/alerts?limit=100&${query}`)).body.items.find(
      (alert: { caseId: string; rule: string }) => alert.caseId === caseId && alert.rule === 'TC-XLBD',
    );

  it('waits for the head until it is accepted or turns out to be none: to classify it is only part of Điều 24(1)', async () => {
    const screened = await office.register({ ...reports, respondent });
    const mistaken = await office.register({ ...reports, respondent });
    await office.advanceTo('2026-11-20T02:00:00.000Z');
    expect(await alertOf(screened.caseId, 'waits=me')).toMatchObject({ state: 'raised', waitsForMe: true });
    expect(await alertOf(mistaken.caseId, 'waits=me')).toMatchObject({ state: 'raised', waitsForMe: true });

    await command('ld.a', `/v1/cases/${screened.caseId}/classification`, reports);
    expect(await alertOf(screened.caseId, 'waits=me')).toMatchObject({ state: 'raised' });
    await command('ld.a', `/v1/cases/${screened.caseId}/acceptance`, { document: aPaper(office, '2026-11-20') });
    expect(await alertOf(screened.caseId, 'waits=me')).toBeUndefined();
    expect(await alertOf(screened.caseId, 'state=ended')).toMatchObject({ ended: { reason: 'case-accepted' } });

    await command('ld.a', `/v1/cases/${mistaken.caseId}/classification`, { kind: 'KN', subject: 'land-housing' });
    expect(await alertOf(mistaken.caseId, 'waits=me')).toBeUndefined();
    expect(await alertOf(mistaken.caseId, 'state=ended')).toMatchObject({ ended: { reason: 'overdue-withdrawn' } });
  });
});
