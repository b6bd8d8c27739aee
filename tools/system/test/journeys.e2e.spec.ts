import { aPaper, openOffice, type Office, type Registered } from '../src/office.js';
import { accepted } from '@cau-noi/testing';

let office: Office;
beforeAll(async () => {
  office = await openOffice('journeys', '2026-10-05T01:00:00.000Z'); // a Monday, 08:00 in Hà Nội
}, 120_000);
afterAll(() => office.close());

type Item = { id: string; cause: string; case: { id: string }; [field: string]: unknown };
type Line = { type: string; data: { rule?: string }; by: { officerId: string } | null };

/** What a list or a page of the console shows somebody. */
const read = async (login: string, path: string) => accepted(await (await office.as(login)).get(path)).body;
const command = async (login: string, path: string, body: object = {}) =>
  accepted(await (await office.as(login)).post(path, body));
const alertsOf = async (login: string, caseId: string): Promise<Item[]> =>
  ((await read(login, '/v1/alerts?limit=100')) as { items: Item[] }).items.filter((alert) => alert.case.id === caseId);

describe('a reflection that its unit forgets', () => {
  const dueAt = '2026-10-07T10:00:00.000Z'; // Wednesday, 17:00 in Hà Nội
  let petition: Registered;
  let alertId: string;

  it('stands in the list of unassigned cases for whoever names the event that the desk was answered', async () => {
    const desk = await office.as('td.a');
    const typed = {
      kind: 'KNPA',
      channel: 'visit',
      subject: 'construction',
      petitioners: [{ name: 'Người Thử Hai' }],
      content: 'Đường liên thôn hỏng (synthetic)',
      dueAt,
    };
    const answer = await desk.post('/v1/petitions', { ...typed, summary: 'Đề nghị sửa đường liên thôn' });
    expect([answer.status, answer.body.caseNumber]).toEqual([201, 'XAA-26-000001']);
    petition = { ...answer.body, lastEvent: answer.headers.get('x-last-event') ?? '' };
    const list = await (await office.as('lp.a')).get('/v1/queues/unassigned', { 'x-after-event': petition.lastEvent });
    expect(list.headers.get('x-stale')).toBeNull();
    expect(list.body.items).toMatchObject([
      { id: petition.caseId, number: 'XAA-26-000001', state: 'received', summary: 'Đề nghị sửa đường liên thôn' },
    ]);
  });

  it('moves to the queue of the handler whom the head names, with the clock of the unit first and the legal ones beside it', async () => {
    await office.system.quiesce();
    await command('lp.a', `/v1/cases/${petition.caseId}/assignment`, { postId: office.who('cv1.a').postId });
    await office.system.quiesce();
    expect((await read('cv1.a', '/v1/queues/mine')).items).toMatchObject([
      { id: petition.caseId, due: { rule: 'DON-VI', lateFrom: '2026-10-07T10:00:00.001Z' }, moreClocks: 2 },
    ]);
    expect((await read('lp.a', '/v1/queues/unassigned')).items).toEqual([]);
    const reply = { paper: 'visitor-reply', document: aPaper(office, '2026-10-05') };
    await command('cv1.a', `/v1/cases/${petition.caseId}/papers`, reply); // the visitor has a reply, the matter is forgotten
  });

  it('is not late at the instant that the unit promised', async () => {
    await office.advanceTo(dueAt);
    expect(await alertsOf('ld.a', petition.caseId)).toEqual([]);
  });

  it('is told to the head of the unit one millisecond later, and to nobody above', async () => {
    await office.advanceTo('2026-10-07T10:00:00.001Z');
    const alerts = await alertsOf('ld.a', petition.caseId);
    expect(alerts).toMatchObject([
      { cause: 'overdue', line: 'state', state: 'raised', waitsForMe: true, raisedAt: '2026-10-07T10:00:00.001Z' },
    ]);
    alertId = alerts[0]!.id;
    expect(await alertsOf('ld.t', petition.caseId)).toEqual([]);
    expect((await read('ld.a', '/v1/queues/unit')).counts).toMatchObject({ open: 1, overdue: 1 });
  });

  it('climbs after two working days of silence, and is told again at the top', async () => {
    await office.advanceTo('2026-10-09T10:00:00.000Z');
    expect(await alertsOf('ld.t', petition.caseId)).toEqual([]);
    await office.advanceTo('2026-10-09T10:00:00.001Z');
    expect(await alertsOf('ld.t', petition.caseId)).toMatchObject([{ id: alertId, waitsForMe: true, repeated: 0 }]);
    await office.advanceTo('2026-10-13T10:00:00.001Z'); // a weekend lies between
    expect(await alertsOf('ld.t', petition.caseId)).toMatchObject([{ id: alertId, repeated: 1 }]);
  });

  it('stops climbing and repeating once a named person answers, until the day promised is over', async () => {
    const said = { word: 'handling', returnOn: '2026-10-20' };
    await command('ld.t', `/v1/alerts/${alertId}/acknowledgement`, said);
    await office.system.quiesce();
    const second = await (await office.as('ld.a')).post(`/v1/alerts/${alertId}/acknowledgement`);
    expect([second.status, second.body.code]).toEqual([409, 'already-acknowledged']);
    await office.advanceTo('2026-10-21T00:29:00.000Z');
    const acknowledged = { officerId: office.who('ld.t').officerId, at: '2026-10-13T10:00:00.001Z' };
    const [alert] = await alertsOf('ld.t', petition.caseId);
    expect(alert).toMatchObject({ id: alertId, state: 'acknowledged', repeated: 1, nextAt: null, acknowledged });
    expect(alert!['rungs']).toHaveLength(2);
    await office.advanceTo('2026-10-21T00:30:00.000Z');
    const [broken] = await alertsOf('ld.t', petition.caseId);
    expect(broken).toMatchObject({ id: alertId, state: 'raised', repeated: 2, acknowledged: null });
    await office.advanceTo('2026-11-02T01:00:00.000Z');
  });

  it('ends its alert when it is decided, and its history says who did what', async () => {
    const decision = { outcome: 'answered', document: aPaper(office, '2026-11-02') };
    await command('cv1.a', `/v1/cases/${petition.caseId}/decision`, decision);
    await office.system.quiesce();
    expect(await alertsOf('ld.t', petition.caseId)).toMatchObject([{ id: alertId, state: 'ended' }]);
    expect(await read('cv1.a', `/v1/cases/${petition.caseId}`)).toMatchObject({
      state: 'decided',
      clocks: [
        { rule: 'DON-VI', status: 'late' },
        { rule: 'TCD-TL', status: 'met' },
        { rule: 'TCD-45', status: 'met' },
      ],
    });
    const { items } = (await read('ld.a', `/v1/cases/${petition.caseId}/timeline?limit=100`)) as { items: Line[] };
    // Legal clocks, and how often an approaching end was announced, are not this journey's matter.
    const types = items
      .filter(({ type, data: { rule } }) => type !== 'deadline.due-soon.v1' && (rule ?? 'DON-VI') === 'DON-VI')
      .map(({ type }) => type);
    expect(types.toReversed()).toEqual(wholeLife);
    const named = (type: string) => items.find((line) => line.type === type)?.by?.officerId;
    expect(named('intake.petition-registered.v1')).toBe(office.who('td.a').officerId);
    expect(named('routing.case-assigned.v1')).toBe(office.who('lp.a').officerId);
    expect(named('escalation.alert-acknowledged.v1')).toBe(office.who('ld.t').officerId);
    expect(named('routing.case-decided.v1')).toBe(office.who('cv1.a').officerId);
  });
});

const wholeLife = [
  'intake.petition-registered.v1',
  'deadline.clock-started.v1',
  'routing.case-assigned.v1',
  'routing.paper-issued.v1',
  'deadline.overdue.v1',
  'escalation.alert-raised.v1',
  'escalation.alert-climbed.v1',
  'escalation.alert-repeated.v1',
  'escalation.alert-acknowledged.v1',
  ...Array<string>(5).fill('escalation.alert-repeated.v1'), // the promise is broken at the top, then every second working day
  'routing.case-decided.v1',
  'deadline.clock-stopped.v1',
  'escalation.alert-ended.v1',
];

describe('people who come as a crowd', () => {
  const comers = (groupSize: number) => ({
    form: 'regular',
    groupSize,
    people: [{ name: 'Người Thử Đại Diện', representative: true }],
    petitions: [{ kind: 'KNPA', subject: 'land-housing', content: 'Nội dung trình bày thử (synthetic)' }],
  });

  it('are told of at once, one level above on both lines, from five on', async () => {
    const four = await command('td.a', '/v1/visits', comers(4));
    const five = await command('td.a', '/v1/visits', comers(5));
    await office.system.quiesce();
    const [few, crowd] = [four.body.petitions[0], five.body.petitions[0]];
    const raisedAt = office.system.clock.now().toISOString();
    const alert = { cause: 'crowd', state: 'raised', waitsForMe: true, groupSize: 5, raisedAt };
    expect(await alertsOf('ld.t', crowd.caseId)).toMatchObject([{ ...alert, line: 'state' }]);
    expect(await alertsOf('cu.t', crowd.caseId)).toMatchObject([{ ...alert, line: 'party' }]);
    for (const login of ['ld.a', 'cu.a', 'lp.a']) expect(await alertsOf(login, crowd.caseId)).toEqual([]);
    for (const login of ['ld.t', 'cu.t']) expect(await alertsOf(login, few.caseId)).toEqual([]);

    await command('td.a', `/v1/petitions/${crowd.id}/withdrawal`);
    await office.system.quiesce();
    for (const login of ['ld.t', 'cu.t'])
      expect(await alertsOf(login, crowd.caseId)).toMatchObject([{ state: 'ended' }]);
    expect(await read('ld.t', `/v1/cases/${crowd.caseId}`)).toMatchObject({ state: 'withdrawn', flags: ['crowd'] });
  });
});

describe('complaints received before the holiday of 24 November', () => {
  const lateFrom = '2026-11-25T17:00:00.000Z'; // midnight in Hà Nội after the seventh working day
  let accepted: Registered;
  let forgotten: Registered;

  const clockOf = async ({ caseId }: Registered, rule: string) => {
    const { items } = await read('lp.a', `/v1/cases/${caseId}/clocks`);
    return items.find((clock: { rule: string }) => clock.rule === rule);
  };

  it('are to be accepted within seven working days, the holiday not being one', async () => {
    await office.advanceTo('2026-11-13T01:00:00.000Z'); // a Friday
    accepted = await office.register({ kind: 'KN', subject: 'policy' }, 'vt.a');
    forgotten = await office.register({ kind: 'KN', subject: 'policy' }, 'vt.a');
    expect(await clockOf(forgotten, 'KN1-TL')).toMatchObject({ due: '2026-11-25', lateFrom, status: 'running' });
    expect((await clockOf(forgotten, 'KN1-TL')).calendar).toMatchObject([{ year: 2026 }]);
  });

  it('have met that limit when they are accepted, and run under the next', async () => {
    await office.advanceTo('2026-11-25T03:00:00.000Z');
    await command('lp.a', `/v1/cases/${accepted.caseId}/classification`, { kind: 'KN', subject: 'finance' });
    await command('lp.a', `/v1/cases/${accepted.caseId}/acceptance`, { document: aPaper(office, '2026-11-25') });
    await office.system.quiesce();
    expect(await clockOf(accepted, 'KN1-TL')).toMatchObject({ status: 'met' });
    expect(await clockOf(accepted, 'KN1-GQ')).toMatchObject({ status: 'running', due: '2026-12-25' });
  });

  it('are late from the first instant of the day after, and only those that nobody accepted', async () => {
    await office.advanceTo('2026-11-25T16:59:59.999Z');
    expect(await alertsOf('ld.a', forgotten.caseId)).toEqual([]);
    await office.advanceTo(lateFrom);
    expect(await alertsOf('ld.a', forgotten.caseId)).toMatchObject([
      { cause: 'overdue', rule: 'KN1-TL', raisedAt: lateFrom },
    ]);
    expect(await alertsOf('ld.a', accepted.caseId)).toEqual([]);
  });
});
