import { randomUUID } from 'node:crypto';
import { anEvent, startTestService } from '@cau-noi/testing';
import { escalationService } from '../src/index.js';
import { Office, type UnitName } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open(); // Monday 02/03/2026, 08:00
  await office.establish('province', 'commune', 'provincialCommittee', 'communeCommittee');
});
afterAll(() => office?.service.close());

const overdueOf = async (caseId: string = randomUUID()) => {
  const clockId = randomUUID();
  await office.tell(office.overdue(caseId, clockId));
  return { caseId, clockId, alertId: await office.alertId(caseId) };
};
const says = async (unit: UnitName, alertId: string, said: object): Promise<void> => {
  const { status, body } = await office.head(unit).post(`/v1/alerts/${alertId}/acknowledgement`, said);
  expect([status, body.code]).toEqual([200, undefined]);
};
/** Why the latest telling of an alert was told, and to whom. */
const latest = async (caseId: string) => {
  const told = (await office.said(caseId)).filter(({ data }) => 'because' in data);
  const { data } = told.at(-1) as { data: { because: { reason: string }; addressee: { officerId: string } } };
  return { reason: data.because.reason, officerId: data.addressee.officerId };
};

describe('a promise', () => {
  it('that is kept is told to nobody else', async () => {
    const { caseId, clockId, alertId } = await overdueOf();
    await says('commune', alertId, { word: 'handling', returnOn: '2026-03-04' });
    await office.until('2026-03-04T10:00:00.000Z');
    await office.tell(office.stopped(caseId, clockId));
    await office.until('2026-03-06T10:00:00.000Z');
    expect(await office.facts(caseId)).toEqual(['raised', 'acknowledged', 'ended']);
  });

  it('that is broken goes one level higher the next working morning, once though two replicas look', async () => {
    const { caseId, alertId } = await overdueOf();
    await says('commune', alertId, { word: 'handling', returnOn: '2026-03-06', note: 'Đang xác minh (thử)' });
    const replica = await startTestService(escalationService, {
      clock: office.service.clock,
      env: { DATABASE_URL: office.service.env.DATABASE_URL, TOPIC_PREFIX: office.service.env.TOPIC_PREFIX },
    });
    const both = [office.service, replica];
    await office.until('2026-03-09T00:29:59.999Z', both);
    expect(await office.facts(caseId)).toEqual(['raised', 'acknowledged']);
    await office.until('2026-03-09T00:30:00.000Z', both); // Friday's promise, Monday 07:30
    await replica.close();
    expect(await office.facts(caseId)).toEqual(['raised', 'acknowledged', 'climbed']);
    expect(await latest(caseId)).toEqual({ reason: 'promise-broken', officerId: office.officerOf('province') });
    const ladder = (await office.head('province').get(`/v1/alerts/${alertId}/ladder`)).body;
    expect(ladder.status).toBe('standing');
    expect(ladder.lines).toMatchObject([
      { kind: 'told', reason: null },
      { kind: 'answered', reason: 'handling', returnOn: '2026-03-06', note: 'Đang xác minh (thử)' },
      { kind: 'told', reason: 'promise-broken', unitId: office.units.province },
    ]);
  });

  it('is replaced by a later one of the same person, and both are history', async () => {
    const { caseId, alertId } = await overdueOf();
    const first = { word: 'handling', returnOn: '2026-03-11' };
    await says('commune', alertId, first);
    await says('commune', alertId, first);
    await says('commune', alertId, { word: 'watching', returnOn: '2026-03-12' });
    expect(await office.facts(caseId)).toEqual(['raised', 'acknowledged', 'acknowledged']);
    await office.until('2026-03-12T00:30:00.000Z');
    expect(await latest(caseId)).toEqual({ reason: 'watch-over', officerId: office.officerOf('commune') });
  });
});

describe('a post with a new holder', () => {
  it('is told at once what is with it, on the day on which the holder changes, and nobody is told twice', async () => {
    const { caseId, alertId } = await overdueOf();
    await says('commune', alertId, { word: 'handling', returnOn: '2026-03-20' });
    const successor = randomUUID();
    await office.tell(office.succession('commune', '2026-03-16', successor));
    await office.until('2026-03-15T16:59:59.999Z');
    expect(await office.facts(caseId)).toEqual(['raised', 'acknowledged']);
    await office.until('2026-03-15T17:00:00.000Z'); // Monday, 00:00
    await office.until('2026-03-15T17:00:00.000Z');
    expect(await office.facts(caseId)).toEqual(['raised', 'acknowledged', 'repeated']);
    expect(await latest(caseId)).toEqual({ reason: 'holder-changed', officerId: successor });
  });

  it('that is vacant passes over what is with it to the level above at the same instant', async () => {
    const { caseId } = await overdueOf();
    await office.tell(office.holders('commune', '2026-03-15'));
    expect(await latest(caseId)).toEqual({ reason: 'holder-changed', officerId: office.officerOf('province') });
    const [climbed] = await office.said(caseId, 'escalation.alert-climbed.v1');
    expect(climbed!.data.skipped).toEqual([{ unitId: office.units.commune, reason: 'post-vacant' }]);
    await office.tell(office.holders('commune'));
  });
});

describe('not mine', () => {
  it('is told to the next one at the same instant', async () => {
    const { caseId, alertId } = await overdueOf();
    await says('commune', alertId, { word: 'not-mine', note: 'Thuộc đơn vị khác (thử)' });
    expect(await office.facts(caseId)).toEqual(['raised', 'acknowledged', 'climbed']);
    expect(await latest(caseId)).toEqual({ reason: 'not-mine', officerId: office.officerOf('province') });
  });
});

describe('new facts wake an answered alert', () => {
  it('a second clock of the case is late', async () => {
    const { caseId, alertId } = await overdueOf();
    await says('commune', alertId, { word: 'handling', returnOn: '2026-03-20' });
    const second = office.overdue(caseId, randomUUID());
    await office.tell(second);
    expect(await office.facts(caseId)).toEqual(['raised', 'acknowledged', 'raised', 'repeated']);
    await office.tell(second);
    expect(await office.facts(caseId)).toHaveLength(4);
  });

  it('the crowd grew, or another unit has the case', async () => {
    const caseId = randomUUID();
    await office.tell(office.crowd(caseId, 6));
    const alerts = (await office.said(caseId, 'escalation.alert-raised.v1')).map(({ data }) => data);
    const ofState = alerts.find(({ line }) => line === 'state')!;
    await says('province', ofState.alertId, { word: 'handling', returnOn: '2026-03-20' });
    const joined = (groupSize: number) =>
      anEvent(
        'intake.petition-joined.v1',
        { caseId, caseNumber: 'COMMUNE-26-000001', unitId: office.units.commune, groupSize },
        { time: office.service.clock.now().toISOString() },
      );
    await office.tell(joined(8));
    expect(await office.facts(caseId)).toEqual(['raised', 'raised', 'acknowledged']);
    await office.tell(joined(11));
    expect(await latest(caseId)).toEqual({ reason: 'crowd-grew', officerId: office.officerOf('province') });
    await says('province', ofState.alertId, { word: 'handling', returnOn: '2026-03-19' });
    await office.tell(anEvent('routing.case-taken-over.v1', { caseId }));
    expect(await latest(caseId)).toEqual({ reason: 'unit-changed', officerId: office.officerOf('province') });
  });
});
