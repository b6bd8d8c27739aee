import { randomUUID } from 'node:crypto';
import { StateReports } from '@cau-noi/messaging';
import { anEvent, eventually } from '@cau-noi/testing';
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

describe('an overdue month of a unit', () => {
  it('is raised with the month and no case, to the head of the unit; that of a case names no month', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await office.tell(office.overdue(one, randomUUID(), { rule: 'TCD-NGAY-XA', month: '2026-02' }));
    const [ofMonth] = await office.said(one, 'escalation.alert-raised.v1');
    expect(ofMonth!.data).toMatchObject({ month: '2026-02', addressee: { officerId: office.officerOf('commune') } });
    await office.tell(office.overdue(other, randomUUID()));
    const [ofCase] = await office.said(other, 'escalation.alert-raised.v1');
    expect(ofCase!.data).not.toHaveProperty('month');
  });
});

describe('a case that another unit has taken over', () => {
  it('has its standing alert ended on the old line and raised on the new one, once', async () => {
    const [caseId, clockId] = [randomUUID(), randomUUID()];
    await office.tell(office.overdue(caseId, clockId));
    await office.tell(rederived(caseId, clockId, office.units.province));
    await office.tell(rederived(caseId, clockId, office.units.province)); // another event with the same content
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
    expect(await watch.runOnce(minutes(60))).toBe(0); // the process was down in between, so no heartbeat could arrive
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

const fail = (words: string): never => {
  throw new Error(words);
};

describe('what waits in a service and should not', () => {
  type Told = { parked?: number; foreign?: number; oldestUnpublished?: string | null; reportedAt?: string };
  const report = (told: Told, service = 'intake') =>
    anEvent(
      'system.state-reported.v1',
      { service, reportedAt: new Date().toISOString(), parked: 0, foreign: 0, oldestUnpublished: null, ...told },
      { id: randomUUID(), source: service, subject: service },
    );
  const ago = (seconds: number): string => new Date(Date.now() - seconds * 1_000).toISOString();
  const told = async (service: string): Promise<string[]> =>
    (await office.service.published()).flatMap((event) =>
      (event.type === 'escalation.system-alarm-raised.v1' || event.type === 'escalation.system-alarm-ended.v1') &&
      event.data.service === service
        ? [`${event.data.reason} ${event.type === 'escalation.system-alarm-raised.v1' ? 'raised' : 'ended'}`]
        : [],
    );

  it('is an alarm once, quiet while it lasts, and over with its cause', async () => {
    await office.tell(report({ parked: 2 }), report({ parked: 3 }));
    expect(await told('intake')).toEqual(['events-parked raised']);
    await office.tell(report({ parked: 3, foreign: 1 }));
    expect(await told('intake')).toEqual(['events-parked raised', 'events-foreign raised']);
    await office.tell(report({ parked: 1, foreign: 1 }), report({}));
    expect(await told('intake')).toEqual([
      'events-parked raised',
      'events-foreign raised',
      'events-parked ended',
      'events-foreign ended',
    ]);
    await office.tell(report({ parked: 1 }));
    expect((await told('intake')).at(-1)).toBe('events-parked raised');
  });

  it('is a relay that stands still, after two minutes', async () => {
    await office.tell(report({ oldestUnpublished: ago(100) }, 'routing'));
    expect(await told('routing')).toEqual([]);
    await office.tell(
      report({ oldestUnpublished: ago(130) }, 'routing'),
      report({ oldestUnpublished: ago(1) }, 'routing'),
    );
    expect(await told('routing')).toEqual(['outbox-stuck raised', 'outbox-stuck ended']);
  });

  it('is told of each service by itself, and a late report proves nothing', async () => {
    await office.tell(report({ parked: 1, reportedAt: ago(400) }, 'directory'), report({ parked: 1 }, 'console'));
    expect([await told('directory'), await told('console')]).toEqual([[], ['events-parked raised']]);
  });

  it('is reported by the service itself: a forged envelope is an alarm until somebody has discarded it', async () => {
    const { service } = office;
    const forged = { ...anEvent('intake.petition-registered.v1'), source: 'routing' };
    await service.publishBytes('intake.events', forged.subject, Buffer.from(JSON.stringify(forged)));
    const id = await eventually(async () => {
      const [row] = await service.query<{ id: string }>("SELECT id FROM parked_events WHERE code = 'foreign-event'");
      return row?.id ?? fail('not parked yet');
    });
    await service.get(StateReports).tell();
    await eventually(async () => expect(await told('escalation')).toEqual(['events-foreign raised']));
    const keeper = service.as({ role: 'VH' });
    expect((await keeper.post(`/v1/parked-events/escalation/${id}/discard`)).status).toBe(200);
    await service.get(StateReports).tell();
    await eventually(async () => expect((await told('escalation')).at(-1)).toBe('events-foreign ended'));
  });

  it('does not hide an engine that is silent, nor is it ended by its heartbeat', async () => {
    await office.tell(report({ parked: 1 }, 'deadline'));
    const beatAt = new Date().toISOString();
    await office.tell(anEvent('system.heartbeat.v1', { beatAt }, { id: randomUUID(), subject: 'deadline' }));
    expect((await told('deadline')).filter((one) => one.startsWith('events'))).toEqual(['events-parked raised']);
    expect((await office.service.get(SilenceJob).nextDueAt())?.getTime()).toBeGreaterThan(Date.now());
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
