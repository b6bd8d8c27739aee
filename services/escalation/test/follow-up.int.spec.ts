import { randomUUID } from 'node:crypto';
import { anEvent } from '@cau-noi/testing';
import { SilenceJob } from '../src/index.js';
import { Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
  await office.establish('province', 'commune', 'provincialCommittee', 'communeCommittee');
});
afterAll(() => office.service.close());

const rederived = (caseId: string, clockId: string, unitId: string) =>
  anEvent('deadline.clock-rederived.v1', { caseId, clockId, unitId, cause: 'case-taken-over' });
const started = (caseId: string, clockId: string) =>
  anEvent('deadline.clock-started.v1', { caseId, clockId, unitId: office.units.province });

describe('a case that another unit has taken over', () => {
  it('has its standing alert ended on the old line and raised on the new one, once', async () => {
    const [caseId, clockId] = [randomUUID(), randomUUID()];
    await office.tell(office.overdue(caseId, clockId));
    await office.tell(rederived(caseId, clockId, office.units.province));
    await office.tell(rederived(caseId, clockId, office.units.province)); // another event that says the same
    expect(await office.facts(caseId)).toEqual(['raised', 'ended', 'raised']);
    const [old, anew] = await office.said(caseId, 'escalation.alert-raised.v1');
    expect([old?.data.addressee.unitId, anew?.data.addressee.unitId]).toEqual([
      office.units.commune,
      office.units.province,
    ]);
    expect((await office.said(caseId, 'escalation.alert-ended.v1'))[0]?.data).toMatchObject({
      alertId: old?.data.alertId,
      reason: 'unit-changed',
    });
  });

  it('is quiet when only the date of its clock moved', async () => {
    const [caseId, clockId] = [randomUUID(), randomUUID()];
    await office.tell(office.overdue(caseId, clockId), rederived(caseId, clockId, office.units.commune));
    expect(await office.facts(caseId)).toEqual(['raised']);
  });

  it('raises an alert that stands when its clock was started anew and is late again', async () => {
    const [caseId, clockId] = [randomUUID(), randomUUID()];
    await office.tell(office.overdue(caseId, clockId), office.stopped(caseId, clockId, 'case-taken-over'));
    await office.tell(started(caseId, clockId), office.overdue(caseId, clockId, { unitId: office.units.province }));
    expect(await office.facts(caseId)).toEqual(['raised', 'ended', 'raised']);
  });
});

describe('a crowd whose case is terminated', () => {
  it('is alarming no longer, on either line', async () => {
    const caseId = randomUUID();
    await office.tell(office.crowd(caseId, 7));
    const terminated = anEvent('routing.case-terminated.v1', { caseId, at: office.service.clock.now().toISOString() });
    await office.tell(terminated);
    expect(
      (await office.said(caseId, 'escalation.alert-ended.v1')).map(({ data }) => [data.line, data.reason]),
    ).toEqual(
      expect.arrayContaining([
        ['state', 'case-terminated'],
        ['party', 'case-terminated'],
      ]),
    );
  });
});

describe('the engine of the clocks', () => {
  const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);
  const beat = (beatAt: Date) =>
    anEvent('system.heartbeat.v1', { beatAt: beatAt.toISOString() }, { id: randomUUID(), subject: 'deadline' });
  const alarms = async (): Promise<string[]> =>
    (await office.service.published())
      .filter(({ type }) => type.startsWith('escalation.system-alarm-'))
      .map(({ type }) => type.replace('escalation.system-alarm-', '').replace('.v1', ''));

  it('is an alarm when it says nothing, once, until it is heard again', async () => {
    const watch = office.service.get(SilenceJob);
    const watchFromTo = async (from: number, to: number): Promise<number> => {
      let raised = 0;
      for (let minute = from; minute <= to; minute++) raised += await watch.runOnce(minutes(minute));
      return raised;
    };
    await office.tell(beat(minutes(0)));
    expect(await watchFromTo(0, 2)).toBe(0);
    expect(await watch.runOnce(minutes(60))).toBe(0); // nobody was awake in between, so nobody could hear
    expect(await alarms()).toEqual([]);
    expect(await watchFromTo(61, 64)).toBe(1);
    expect(await watchFromTo(65, 66)).toBe(0);
    await office.tell(beat(minutes(-5)));
    expect(await alarms()).toEqual(['raised']);
    await office.tell(beat(minutes(1)));
    expect(await alarms()).toEqual(['raised', 'ended']);
    expect((await watch.nextDueAt())?.getTime()).toBeGreaterThan(Date.now());
  });
});

describe('everything that can be read', () => {
  it('is described in the API document, answer by answer', async () => {
    type Described = { get?: { responses: Record<string, { content?: object }> } };
    const { paths } = (await office.service.as({ role: 'QT' }).get('/openapi.json')).body as {
      paths: Record<string, Described>;
    };
    const bare = Object.entries(paths).filter(
      ([path, { get }]) => path.startsWith('/v1/') && get && !get.responses['200']?.content,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
