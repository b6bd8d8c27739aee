import { randomUUID } from 'node:crypto';
import { anEvent, startTestService } from '@cau-noi/testing';
import { escalationService } from '../src/index.js';
import { Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
  await office.tell(
    anEvent('directory.calendar-changed.v1', {
      year: 2026,
      days: [{ date: '2026-03-09', kind: 'holiday', status: 'official', source: 'mẫu', knownAt: '2026-01-01' }],
      version: 1,
    }),
  );
  await office.establish('province', 'commune', 'provincialCommittee', 'communeCommittee');
});
afterAll(() => office?.service.close());

const ids = () => ({ caseId: randomUUID(), clockId: randomUUID() });
const overdueOf = async ({ caseId, clockId } = ids()) => {
  await office.tell(office.overdue(caseId, clockId));
  return { caseId, clockId, alertId: await office.alertId(caseId) };
};

describe('an overdue case', () => {
  it('is told to the head of the unit, climbs, is acknowledged, and ends with its clock', async () => {
    const { caseId, clockId, alertId } = await overdueOf();
    const [raised] = await office.said(caseId, 'escalation.alert-raised.v1');
    expect(raised!.data).toMatchObject({
      cause: 'overdue',
      line: 'state',
      clockId,
      step: 0,
      addressee: { officerId: office.officerOf('commune') },
      nextAt: '2026-03-04T01:00:00.000Z',
    });
    expect(raised!.data.alertNumber).toMatch(/^CB-26-\d{4,}$/);

    await office.until('2026-03-04T00:59:59.999Z');
    expect(await office.facts(caseId)).toEqual(['raised']);
    await office.until('2026-03-04T01:00:00.000Z');
    const [climbed] = await office.said(caseId, 'escalation.alert-climbed.v1');
    expect(climbed!.data).toMatchObject({
      step: 1,
      addressee: { officerId: office.officerOf('province') },
      climbedAt: '2026-03-04T01:00:00.000Z',
      nextAt: '2026-03-06T01:00:00.000Z',
    });

    const path = `/v1/alerts/${alertId}/acknowledgement`;
    const said = { word: 'handling', returnOn: '2026-03-12', note: 'Đã giao phòng chuyên môn.' };
    const answer = await office.head('province').post(path, said);
    expect([answer.status, answer.body.id]).toEqual([200, alertId]);
    expect(answer.headers.get('x-last-event')).toBeTruthy();
    expect((await office.head('province').post(path)).status).toBe(200);
    expect(await office.head('commune').post(path)).toMatchObject({
      status: 409,
      body: { code: 'already-acknowledged', params: { officerId: office.officerOf('province') } },
    });
    await office.until('2026-03-06T01:00:00.000Z');
    expect(await office.facts(caseId)).toEqual(['raised', 'climbed', 'acknowledged']);

    await office.tell(office.stopped(caseId, clockId));
    expect(await office.facts(caseId)).toEqual(['raised', 'climbed', 'acknowledged', 'ended']);
    const ladder = (await office.head('commune').get(`/v1/alerts/${alertId}/ladder`)).body;
    expect(ladder).toMatchObject({
      status: 'ended',
      note: 'Đã giao phòng chuyên môn.',
      ended: { reason: 'case-decided' },
      acknowledged: { by: { officerId: office.officerOf('province') }, word: 'handling', returnOn: '2026-03-12' },
      upcoming: null,
    });
    expect(
      ladder.lines.map((line: { kind: string; unitId: string; officerName: string }) => [
        line.kind,
        line.unitId,
        line.officerName,
      ]),
    ).toEqual([
      ['told', office.units.commune, 'Cán bộ Thử (mẫu)'],
      ['told', office.units.province, 'Cán bộ Thử (mẫu)'],
      ['answered', office.units.province, 'Cán bộ Thử (mẫu)'],
    ]);
    expect(JSON.stringify(await office.said(caseId))).not.toContain('Đã giao');
    const [acknowledged] = await office.said(caseId, 'escalation.alert-acknowledged.v1');
    expect(acknowledged!.data).toMatchObject({ word: 'handling', returnOn: '2026-03-12' });
  });

  it('repeats at the top over a holiday, and catches up step by step after a long silence', async () => {
    const { caseId } = await overdueOf();
    await office.until('2026-03-17T01:00:00.000Z');
    const steps = (await office.said(caseId)).slice(1).map(({ type, data }) => [type, 'nextAt' in data && data.nextAt]);
    expect(steps).toEqual([
      ['escalation.alert-climbed.v1', '2026-03-13T01:00:00.000Z'], // raised on the 6th; Monday the 9th is off
      ['escalation.alert-repeated.v1', '2026-03-17T01:00:00.000Z'],
      ['escalation.alert-repeated.v1', '2026-03-19T01:00:00.000Z'],
    ]);
  });

  it('has one alert, however often and in whatever order it is told', async () => {
    const { caseId, clockId } = ids();
    const overdue = office.overdue(caseId, clockId);
    await office.tell(overdue, overdue, office.overdue(caseId, clockId));
    expect(await office.facts(caseId)).toEqual(['raised']);

    const early = ids();
    await office.tell(office.stopped(early.caseId, early.clockId, 'case-closed'));
    await office.tell(office.overdue(early.caseId, early.clockId));
    expect(await office.facts(early.caseId)).toEqual(['raised', 'ended']);
    await office.until('2026-03-20T01:00:00.000Z');
    expect(await office.facts(early.caseId)).toEqual(['raised', 'ended']);
  });

  it('has a new alert when it is late again after its overdue was withdrawn', async () => {
    const { caseId, clockId } = await overdueOf();
    const at = office.service.clock.now().toISOString();
    await office.tell(anEvent('deadline.overdue-withdrawn.v1', { caseId, clockId, withdrawnAt: at }));
    await office.until('2026-03-21T01:00:00.000Z');
    await office.tell(office.overdue(caseId, clockId));
    expect(await office.facts(caseId)).toEqual(['raised', 'ended', 'raised']);
  });

  it('is numbered without a gap', async () => {
    const rows = await office.service.query<{ n: number; last: number }>(
      `SELECT (SELECT count(DISTINCT alert_number)::int FROM alerts WHERE alert_number LIKE 'CB-26-%') AS n, last FROM alert_numbers WHERE year = 2026`,
    );
    expect(rows[0]!.n).toBe(rows[0]!.last);
  });
});

describe('an alert on a ladder with gaps', () => {
  it('goes past a vacant post at once, with the reason', async () => {
    await office.tell(office.holders('commune', '2026-03-20'));
    const { caseId } = await overdueOf();
    const [raised] = await office.said(caseId, 'escalation.alert-raised.v1');
    expect(raised!.data).toMatchObject({
      addressee: { officerId: office.officerOf('province') },
      skipped: [{ unitId: office.units.commune, reason: 'post-vacant' }],
    });
    await office.tell(office.holders('commune'));
  });

  it('of a unit that directory has not told of yet gets its first person when it does', async () => {
    const late = new Office(office.service);
    const { caseId, clockId } = ids();
    await late.tell(late.overdue(caseId, clockId));
    expect((await late.said(caseId, 'escalation.alert-raised.v1'))[0]!.data).toMatchObject({
      addressee: { unitId: late.units.commune, officerId: null },
      skipped: [{ reason: 'unit-unknown' }],
    });
    await late.tell(late.holders('commune'));
    await late.tell(late.headPost('commune'));
    expect(await late.facts(caseId)).toEqual(['raised']);
    await late.tell(late.unitChanged('commune'));
    expect(await late.facts(caseId)).toEqual(['raised', 'climbed']);
    expect((await late.said(caseId, 'escalation.alert-climbed.v1'))[0]!.data.addressee.officerId).toBe(
      late.officerOf('commune'),
    );
  });
});

describe('a crowd', () => {
  it('is told at once one level above on both lines, once, and ends with the case', async () => {
    const { caseId } = ids();
    await office.tell(office.crowd(caseId, 5), office.crowd(caseId, 5));
    const raised = (await office.said(caseId, 'escalation.alert-raised.v1')).map(({ data }) => [
      data.line,
      data.addressee.officerId,
      data.groupSize,
      data.caseNumber,
    ]);
    expect(raised).toEqual([
      ['state', office.officerOf('province'), 5, 'COMMUNE-26-000001'],
      ['party', office.officerOf('provincialCommittee'), 5, 'COMMUNE-26-000001'],
    ]);
    await office.tell(anEvent('routing.case-decided.v1', { caseId }));
    await office.tell(anEvent('routing.case-closed.v1', { caseId }));
    expect((await office.facts(caseId)).slice(2)).toEqual(['ended', 'ended']);
  });

  it('is not seen in four people', async () => {
    const { caseId } = ids();
    await office.tell(office.crowd(caseId, 4));
    expect(await office.facts(caseId)).toEqual([]);
  });

  it('whose case ended first is raised and ended', async () => {
    const { caseId } = ids();
    await office.tell(anEvent('routing.case-withdrawn.v1', { caseId }));
    await office.tell(office.crowd(caseId, 12));
    expect(await office.facts(caseId)).toEqual(['raised', 'ended', 'raised', 'ended']);
  });

  it('on the Party line waits for the committee above, and is never told to the State instead', async () => {
    const late = new Office(office.service);
    const { caseId } = ids();
    await late.establish('province', 'commune');
    await late.tell(late.crowd(caseId, 8));
    const party = async () => (await late.said(caseId)).filter(({ data }) => 'line' in data && data.line === 'party');
    expect((await party()).map(({ data }) => 'addressee' in data && data.addressee.officerId)).toEqual([null]);
    await late.establish('communeCommittee');
    await late.establish('provincialCommittee');
    const told = (await party()).flatMap(({ data }) =>
      'addressee' in data && data.addressee.officerId ? [data.addressee.officerId] : [],
    );
    expect(told.at(-1)).toBe(late.officerOf('provincialCommittee'));
  });
});

describe('two replicas', () => {
  it('take every step once', async () => {
    const replica = await startTestService(escalationService, {
      clock: office.service.clock,
      env: { DATABASE_URL: office.service.env.DATABASE_URL, TOPIC_PREFIX: office.service.env.TOPIC_PREFIX },
    });
    const cases = Array.from({ length: 40 }, ids);
    await office.tell(...cases.map(({ caseId, clockId }) => office.overdue(caseId, clockId)));
    await office.until('2026-03-26T01:00:00.000Z', [office.service, replica]);
    const said = await Promise.all(cases.map(({ caseId }) => office.facts(caseId)));
    await replica.close();
    expect(new Set(said.map((facts) => facts.join(' ')))).toEqual(new Set(['raised climbed repeated']));
  });
});

describe('an alert that has not reached the reader', () => {
  it('does not exist for them', async () => {
    const { alertId } = await overdueOf();
    const path = `/v1/alerts/${alertId}`;
    const stranger = office.service.as({ role: 'LD' });
    expect((await stranger.post(`${path}/acknowledgement`)).status).toBe(404);
    expect((await stranger.get(`${path}/ladder`)).status).toBe(404);
    expect((await office.head('province').post(`${path}/acknowledgement`)).status).toBe(404);
    const head = office.service.as({ role: 'LP', unitId: office.units.commune });
    for (const [said, code] of [
      [{}, 'word-missing'],
      [{ word: 'handling', returnOn: '2030-12-31' }, 'return-date-too-far'],
    ] as const)
      expect(await head.post(`${path}/acknowledgement`, said)).toMatchObject({ status: 409, body: { code } });
    const said = { word: 'not-mine', note: 'Thuộc phòng khác (thử)' };
    expect((await head.post(`${path}/acknowledgement`, said)).status).toBe(200);
    expect(
      (await office.service.as({ role: 'CV', unitId: office.units.commune }).get(`${path}/ladder`)).body.status,
    ).toBe('standing'); // not mine: it went on
    expect(
      (await office.service.as({ role: 'CV', unitId: office.units.commune }).post(`${path}/acknowledgement`)).status,
    ).toBe(403);
  });

  it.each<[string, unknown]>([
    ['/v1/alerts/1/acknowledgement', {}],
    [`/v1/alerts/${randomUUID()}/acknowledgement`, { note: 7 }],
    [`/v1/alerts/${randomUUID()}/acknowledgement`, { word: 'maybe', returnOn: '2026-02-30' }],
    [`/v1/alerts/${randomUUID()}/acknowledgement`, []],
    [`/v1/alerts/${randomUUID()}/acknowledgement`, { note: '\u0000' }],
  ])('nor does bad input at %s make the service fail', async (path, body) => {
    expect((await office.head('commune').post(path, body)).status).toBeLessThan(500);
  });
});
