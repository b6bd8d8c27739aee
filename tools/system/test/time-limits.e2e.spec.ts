import { aPaper, openOffice, type Office } from '../src/office.js';
import { accepted } from '@cau-noi/testing';

let office: Office;
beforeAll(async () => {
  office = await openOffice('time-limits', '2026-09-01T01:00:00.000Z');
}, 120_000);
afterAll(() => office.close());

type Step = { date: string; document?: object };
const command = async (login: string, path: string, body: object = {}) => {
  accepted(await (await office.as(login)).post(path, body));
  await office.system.quiesce();
};
const clocksOf = async (caseId: string, reader: string) => (await office.as(reader)).get(`/v1/cases/${caseId}/clocks`);
const clockOf = async (caseId: string, rule: string, reader = 'ld.a') =>
  accepted(await clocksOf(caseId, reader)).body.items.find((clock: { rule: string }) => clock.rule === rule);

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
      pauses: [{ from: '2026-09-21', to: '2026-10-01', document: { number: '12/TB-UBND', date: '2026-09-21' } }],
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
    expect(clock.steps.filter(({ document }: Step) => document).map(({ date }: Step) => date)).toEqual([
      '2026-09-21',
      '2026-10-01',
    ]);
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
        facts: { criteria: ['a', 'g'], records: { complex: { date: '2026-09-07', document: '12/TB-UBND' } } },
      }),
    );
    expect(answer.body).toMatchObject({ due: clock.due, warnBy: clock.warnBy, overdueAfter: clock.overdueAfter });
    expect(answer.body.steps).toEqual(clock.steps.map(({ document: _known, ...step }: Step) => step));
  });

  it('runs from another day when a paper says that it was accepted then', async () => {
    await act('fact-correction', '2026-11-10', { facts: { acceptedAt: '2026-09-09T09:00:00+07:00' } });
    expect(await clockOf(caseId, 'TC-GQ')).toMatchObject({ start: '2026-09-09', due: '2026-12-18' });
  });

  it('is in doubt while days are proposed, moves when they are confirmed, and back when they are taken back', async () => {
    const notice = { source: 'Đề xuất thử (synthetic)', knownAt: '2026-11-10' };
    const decide = async (path: string, body: object, at: string) => {
      await command('qt.t', `/v1/calendars/2026/${path}`, { ...notice, ...body });
      await office.advanceTo(at);
      return clockOf(caseId, 'TC-GQ');
    };
    const days = [
      { date: '2026-12-18', kind: 'swap-off' },
      { date: '2026-12-19', kind: 'swap-work' },
    ];
    const proposed = { status: 'proposed', proposal: 'swap-test', days };
    expect(await decide('days', proposed, '2026-11-10T04:00:00.000Z')).toMatchObject({
      due: '2026-12-18',
      doubts: [{ code: 'other-reading' }, { code: 'calendar-proposal', proposal: 'swap-test', due: '2026-12-19' }],
    });
    const confirmed = await decide('proposals/swap-test/confirmation', {}, '2026-11-10T05:00:00.000Z');
    expect(confirmed).toMatchObject({ due: '2026-12-19', calendar: [{ version: 4 }] });
    const withdrawn = await decide('proposals/swap-test/withdrawal', {}, '2026-11-10T06:00:00.000Z');
    expect(withdrawn).toMatchObject({ due: '2026-12-18', doubts: [{ code: 'other-reading', due: '2026-12-21' }] });
    expect(withdrawn.history.slice(-2)).toMatchObject([
      { due: '2026-12-18', cause: 'calendar-changed' },
      { due: '2026-12-19', cause: 'calendar-changed' },
    ]);
  });

  it('begins anew with the superior who took it over, and has no more to do once it is terminated', async () => {
    const byProvince = (path: string, day: string, number: string, body: object = {}) =>
      command('ld.t', `/v1/cases/${caseId}/${path}`, {
        document: { number, date: day, signerPostId: office.who('ld.t').postId },
        ...body,
      });
    await byProvince('take-over', '2026-11-10', '7/QĐ-UBND');
    await byProvince('acceptance', '2026-11-10', '8/QĐ-UBND');
    const taken = await clockOf(caseId, 'TC-GQ', 'ld.t');
    expect(taken).toMatchObject({ start: '2026-11-10', due: '2026-12-10', pauses: [], extensions: [] });
    expect((await clocksOf(caseId, 'ld.a')).status).toBe(404); // no longer a case of that unit
    expect(taken.steps[0]).toMatchObject({ date: '2026-11-10', document: { number: '7/QĐ-UBND' } });
    await byProvince('termination', '2026-11-10', '9/QĐ-UBND', { ground: 'whole-withdrawal' });
    expect(await clockOf(caseId, 'TC-GQ', 'ld.t')).toMatchObject({
      status: 'cancelled',
      stoppedBy: { type: 'case-terminated', document: { number: '9/QĐ-UBND' } },
    });
  });
});

describe('a complaint whose papers are entered days after they were signed', () => {
  let caseId: string;
  const enter = (path: string, day: string, body: object = {}) =>
    command('ld.a', `/v1/cases/${caseId}/${path}`, {
      occurredAt: `${day}T09:00:00+07:00`,
      lateReason: 'kept-elsewhere',
      ...body,
    });
  const onPaper = (path: string, day: string, body: object = {}) =>
    enter(path, day, { document: aPaper(office, day), ...body });
  const alertOf = async (rule: string) =>
    accepted(await (await office.as('ld.a')).get('/v1/alerts?limit=100&state=ended')).body.items.find(
      (alert: { caseId: string; rule: string }) => alert.caseId === caseId && alert.rule === rule,
    );

  it('was never late by law, and its alerts end with that reason', async () => {
    await office.advanceTo('2026-11-12T02:00:00.000Z');
    ({ caseId } = await office.register({
      kind: 'KN',
      subject: 'policy',
      receivedAt: '2026-10-05T09:00:00+07:00',
      lateReason: 'kept-elsewhere',
    }));
    await office.advanceTo('2026-11-12T03:00:00.000Z');
    expect(await clockOf(caseId, 'KN1-TL')).toMatchObject({ status: 'running', isOverdue: true });
    await enter('classification', '2026-10-06', { kind: 'KN', subject: 'policy' });
    await onPaper('acceptance', '2026-10-12');
    expect(await clockOf(caseId, 'KN1-TL')).toMatchObject({ status: 'met', isOverdue: false });
    expect(await alertOf('KN1-TL')).toMatchObject({ ended: { reason: 'overdue-withdrawn' } });

    await office.advanceTo('2026-11-12T04:00:00.000Z');
    expect(await clockOf(caseId, 'KN1-GQ')).toMatchObject({ due: '2026-11-11', isOverdue: true });
    await onPaper('suspension', '2026-11-10', { ground: 'force-majeure' });
    expect(await clockOf(caseId, 'KN1-GQ')).toMatchObject({ status: 'paused', isOverdue: false });
    expect(await alertOf('KN1-GQ')).toMatchObject({ ended: { reason: 'overdue-withdrawn' } });
    await onPaper('resumption', '2026-11-12');
    expect(await clockOf(caseId, 'KN1-GQ')).toMatchObject({ due: '2026-11-13', status: 'running' });
  });

  it('knows no extension, but a longer ceiling', async () => {
    const paper = { document: aPaper(office, '2026-11-12'), days: 30 };
    const refused = await (await office.as('ld.a')).post(`/v1/cases/${caseId}/extension`, paper);
    expect([refused.status, refused.body.code]).toEqual([409, 'extension-not-allowed']);
    await onPaper('complexity', '2026-11-06', { criteria: ['e'] });
    expect(await clockOf(caseId, 'KN1-GQ-PT')).toMatchObject({ status: 'running', due: '2026-11-30' });
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
    await office.advanceTo('2026-11-24T02:00:00.000Z');
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

describe('whoever recomputes all this from the facts alone', () => {
  it('finds no difference', async () => {
    await office.advanceTo('2026-11-24T03:00:00.000Z'); // what a new kind made late is noticed by the timer
    const { body } = accepted(await (await office.as('vh.t')).get('/v1/deadlines/reconciliation'));
    expect(body.differences).toEqual([]);
  });
});
