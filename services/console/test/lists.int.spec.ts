import { randomUUID } from 'node:crypto';
import type { Envelope } from '@cau-noi/events';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { DataSource } from 'typeorm';
import { consoleService } from '../src/index.js';
import { OlderCases1795420000003 } from '../src/migrations/1795420000003-older-cases.js';
import { act, after, aLine, assigned, numbersOf, registered, tell, type Line } from './facts.js';
import { anOffice, type Office } from './office.js';

let service: TestService;
let office: Office;
beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
});
afterAll(() => service.close());

const at = (minutes: number) => ({ receivedAt: after(minutes) });
const handlerOf = ({ officerId, postId, unitId }: Line) => service.as({ role: 'CV', officerId, postId, unitId });

describe('a unit’s queue', () => {
  const unitId = randomUUID();
  const lines = [5, 3, 9, 1, 7].map(() => aLine({ unitId }));
  const head = () => service.as({ role: 'LP', unitId });
  beforeAll(() =>
    tell(
      service,
      lines.map((line, index) =>
        registered(line, {
          ...at([5, 3, 9, 1, 7][index]!),
          subject: index < 2 ? 'policy' : 'land-housing',
          placeCode: index === 0 ? '00009' : '00001',
        }),
      ),
    ),
  );

  it('is sorted by receipt either way, page by page, each case once', async () => {
    const byReceipt = [3, 1, 0, 4, 2].map((index) => lines[index]!.number);
    for (const [sort, expected] of [
      ['received', byReceipt],
      ['-received', byReceipt.toReversed()],
      ['waiting', byReceipt],
    ] as const) {
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const { body } = await head().get(`/v1/queues/unit?limit=2&sort=${sort}${next && `&after=${next}`}`);
        seen.push(...numbersOf(body));
        next = body.next;
      }
      expect([sort, seen]).toEqual([sort, expected]);
    }
  });

  it('is filtered by subject, place and days of receipt, each alone and together', async () => {
    const get = async (query: string) => numbersOf((await head().get(`/v1/queues/unit?${query}`)).body).sort();
    expect(await get('subject=policy')).toEqual([lines[0]!.number, lines[1]!.number].sort());
    expect(await get('subject=policy&place=00009')).toEqual([lines[0]!.number]);
    expect(await get('from=2026-03-02&to=2026-03-02')).toHaveLength(5);
    expect(await get('from=2026-03-03')).toEqual([]);
  });

  it('refuses an order it does not have, and a place of another order', async () => {
    expect((await head().get('/v1/queues/unit?sort=name')).status).toBe(400);
    const { body } = await head().get('/v1/queues/unit?limit=1');
    expect((await head().get(`/v1/queues/unit?sort=received&after=${body.next}`)).body.code).toBe('invalid-input');
  });
});

describe('a list of those who read what lies below them', () => {
  it('is of all their units in one order, page by page, each case once; others see their own unit', async () => {
    const { communeId, provinceId, communeCommitteeId, provinceCommitteeId } = office;
    const lines = [communeId, provinceId, communeId, provinceId].map((unitId) => aLine({ unitId }));
    await tell(
      service,
      lines.map((line, index) => registered(line, { ...at(20 + index), subject: 'read-from-above' })),
    );
    const numbers = async (role: 'CU' | 'TT' | 'LD' | 'LP', unitId: string): Promise<string[]> => {
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const query = `limit=1&sort=-received&subject=read-from-above${next && `&after=${next}`}`;
        const { body } = await service.as({ role, unitId }).get(`/v1/queues/unit?${query}`);
        seen.push(...numbersOf(body));
        next = body.next;
      }
      return seen;
    };
    const all = lines.map(({ number }) => number).toReversed();
    expect(await numbers('TT', provinceId)).toEqual(all);
    expect(await numbers('CU', provinceCommitteeId)).toEqual(all);
    expect(await numbers('CU', communeCommitteeId)).toEqual([lines[2]!.number, lines[0]!.number]);
    expect(await numbers('LP', provinceId)).toEqual([lines[3]!.number, lines[1]!.number]);
    const counts = async (unitId: string) =>
      (await service.as({ role: 'LD', unitId }).get('/v1/queues/unit')).body.counts.open;
    expect(await counts(provinceId)).toBeGreaterThan(await counts(communeId));
  });
});

describe('a handler’s queue', () => {
  it('shows under each tab what belongs there, and counts them all', async () => {
    const line = aLine({ unitId: office.communeId });
    const of = () => aLine({ ...line, caseId: randomUUID(), clockId: randomUUID(), number: `XA-A-26-9${lineCount++}` });
    let lineCount = 10_000;
    const [todo, submitted, paused, done, duty] = [of(), of(), of(), of(), of()];
    const story: Envelope[] = [todo, submitted, paused, done, duty].flatMap((one) => [
      registered(one),
      assigned(one, { version: 2 }),
    ]);
    const clock = {
      clockId: paused.clockId,
      caseId: paused.caseId,
      unitId: paused.unitId,
      rule: 'KN1-GQ',
      ruleVersion: '1',
    };
    story.push(
      anEvent('routing.result-submitted.v1', { ...act(submitted, 3), state: 'awaiting-decision' }),
      anEvent('deadline.clock-started.v1', {
        ...clock,
        start: '2026-03-02',
        due: '2026-04-01',
        lateFrom: after(9_000),
        warnAt: null,
      }),
      anEvent('deadline.clock-paused.v1', { ...clock, pausedOn: '2026-03-09' }),
      anEvent('routing.case-closed.v1', { ...act(done, 3), outcome: 'filed', state: 'closed' }),
      anEvent('routing.case-suspended.v1', { ...act(duty, 3), ground: 'awaiting-other-body', state: 'suspended' }),
      ...['KN1-GQ', 'KN-TDC'].map((rule) =>
        anEvent('deadline.clock-started.v1', {
          ...clock,
          clockId: rule === 'KN1-GQ' ? duty.clockId : randomUUID(),
          caseId: duty.caseId,
          rule,
          start: '2026-03-02',
          due: '2026-03-05',
          lateFrom: after(6_000),
          warnAt: null,
        }),
      ),
      anEvent('deadline.clock-paused.v1', {
        ...clock,
        clockId: duty.clockId,
        caseId: duty.caseId,
        pausedOn: '2026-03-02',
      }),
    );
    await tell(service, story);
    const tab = async (name: string) => numbersOf((await handlerOf(line).get(`/v1/queues/mine?tab=${name}`)).body);
    expect(await tab('todo')).toEqual([duty.number, todo.number]);
    const { items } = (await handlerOf(line).get('/v1/queues/mine?tab=todo')).body;
    expect(items[0]).toMatchObject({ state: 'suspended', due: { rule: 'KN-TDC', status: 'running' }, moreClocks: 1 });
    expect(await tab('waiting')).toEqual([submitted.number]);
    expect(await tab('paused')).toEqual([paused.number]);
    expect(await tab('done')).toEqual([done.number]);
    const { counts } = (await handlerOf(line).get('/v1/queues/mine')).body;
    expect(counts).toMatchObject({ open: 4, badge: 2, tabs: { todo: 2, waiting: 1, paused: 1, done: 1 } });
  });
});

describe('what nobody has yet', () => {
  it('is to be sorted or to be settled, and says who gave it back last and why', async () => {
    const line = aLine({ unitId: randomUUID() });
    const accepted = aLine({ unitId: line.unitId });
    const giveBack = { ...act(line, 3), officerId: line.officerId, reason: 'overloaded', state: 'received' as const };
    await tell(service, [
      registered(line),
      assigned(line, { version: 2 }),
      anEvent('routing.assignment-returned.v1', giveBack),
      registered(accepted),
      assigned(accepted, { version: 2 }), // in order to classify it
      anEvent('routing.case-accepted.v1', {
        ...act(accepted, 3),
        kind: 'KN',
        document: null,
        dueAt: null,
        state: 'accepted',
      }),
    ]);
    const head = service.as({ role: 'LP', unitId: line.unitId });
    const classify = (await head.get('/v1/queues/unassigned?tab=classify')).body;
    expect(classify.items).toMatchObject([{ number: line.number, returned: 1, lastReturn: { reason: 'overloaded' } }]);
    expect(numbersOf((await head.get('/v1/queues/unassigned?tab=verify')).body)).toEqual([accepted.number]);
    expect(classify.counts).toMatchObject({ open: 2, badge: 2, tabs: { classify: 1, verify: 1 } });
  });
});

describe('a case that another petition joins', () => {
  it('grows by the people it brings, and its history by one line', async () => {
    const line = aLine({ unitId: office.communeId });
    const { data } = registered(line);
    const { dueAt: _, ...facts } = data;
    const joined = anEvent('intake.petition-joined.v1', {
      ...facts,
      petitionId: randomUUID(),
      relation: 'further-petitioner',
      groupSize: 6,
    });
    await tell(service, [registered(line), joined, joined]);
    const { body } = await handlerOf(line).get(`/v1/cases/${line.caseId}`);
    expect(body).toMatchObject({ groupSize: 6, flags: ['crowd'], version: 1 });
    const history = (await handlerOf(line).get(`/v1/cases/${line.caseId}/timeline`)).body;
    expect(history.items.map(({ type }: { type: string }) => type).sort()).toEqual([
      'intake.petition-joined.v1',
      'intake.petition-registered.v1',
    ]);
  });
});

describe('a case from before its words were kept', () => {
  it('is found by them, and stands where its corrected receipt puts it', async () => {
    const line = aLine({ unitId: randomUUID() });
    const facts = { receivedAt: after(-1_440) };
    await tell(service, [
      registered(line, { summary: 'Phản ánh bờ kè xóm Thử' }),
      anEvent('routing.facts-corrected.v1', { ...act(line, 2), facts }),
    ]);
    const head = service.as({ role: 'LP', unitId: line.unitId });
    const now = async () => {
      const [item] = (await head.get('/v1/queues/unit')).body.items;
      const found = (await head.post('/v1/cases/search', { words: 'bờ kè' })).body;
      return { receivedAt: item.receivedAt, waitingSince: item.waitingSince, found: numbersOf(found) };
    };
    const right = { receivedAt: after(-1_440), waitingSince: after(-1_440), found: [line.number] };
    expect(await now()).toEqual(right);

    await service.query('DELETE FROM case_words WHERE case_id = $1', [line.caseId]);
    const asRegistered =
      'UPDATE case_views SET received_at = $2, sort_received = $2, waiting_since = $2 WHERE case_id = $1';
    await service.query(asRegistered, [line.caseId, after(1)]);
    expect(await now()).toEqual({ receivedAt: after(1), waitingSince: after(1), found: [] });
    const runner = service.get(DataSource).createQueryRunner();
    await runner.startTransaction(); // as every migration runs
    await new OlderCases1795420000003().up(runner);
    await runner.commitTransaction();
    await runner.release();
    expect(await now()).toEqual(right);
  });
});

describe('a clock that counts working days', () => {
  it('says how many are left by the official calendar, in lists and on the case', async () => {
    const line = aLine({ unitId: randomUUID() });
    const clock = { clockId: line.clockId, caseId: line.caseId, unitId: line.unitId, rule: 'KN1-TL', ruleVersion: '1' };
    const term = { start: '2026-03-02', due: '2026-03-11', lateFrom: '2026-03-11T17:00:00.000Z', warnAt: null };
    await tell(service, [
      registered(line),
      anEvent('deadline.clock-started.v1', { ...clock, ...term, unitOfCount: 'working-days', length: 7 }),
    ]);
    service.clock.set(new Date('2026-03-02T03:00:00.000Z'));
    const left = async () => {
      const list = (await service.as({ role: 'LP', unitId: line.unitId }).get('/v1/queues/unit')).body;
      const { due } = (await handlerOf(line).get(`/v1/cases/${line.caseId}`)).body;
      expect(list.items[0].due).toEqual(due);
      return [due.left, due.daysLeft, due.length];
    };
    expect(await left()).toEqual([7, 9, 7]);
    const holiday = {
      date: '2026-03-05',
      kind: 'holiday',
      status: 'official',
      source: 'thử',
      knownAt: '2026-01-01',
    } as const;
    await tell(service, [anEvent('directory.calendar-changed.v1', { year: 2026, days: [holiday], version: 1 })]);
    expect(await left()).toEqual([6, 9, 7]);
  });
});
