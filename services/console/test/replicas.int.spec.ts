import { randomUUID } from 'node:crypto';
import { anEvent, eventually, startTestService, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { aLine, assigned, registered, tell } from './facts.js';
import { anOffice, aPerson, aVisitor, password } from './office.js';

let one: TestService;
let other: TestService;

beforeAll(async () => {
  one = await startTestService(consoleService);
  const { DATABASE_URL, TOPIC_PREFIX, SIGNING_KEY_FILE } = one.env;
  other = await startTestService(consoleService, { env: { DATABASE_URL, TOPIC_PREFIX, SIGNING_KEY_FILE } });
});
afterAll(async () => {
  await other.close();
  await one.close();
});

describe('two replicas', () => {
  it('know the same sessions and the same locks, and tell each other what changed', async () => {
    const office = await anOffice(one);
    const person = await aPerson(one, { unitId: office.communeId, role: 'CV' });
    const [here, there] = [aVisitor(one), aVisitor(other)];
    await here.signIn(person.username);
    const cookie = here.cookie();
    expect((await there.get('/v1/me', { cookie })).status).toBe(200);
    const heard: string[] = [];
    const streams = await Promise.all(
      [here, there].map(({ origin }) => fetch(`${origin}/v1/stream`, { headers: { cookie } })),
    );
    const reading = streams.map(async ({ body }, index) => {
      for await (const part of body ?? []) heard[index] = (heard[index] ?? '') + Buffer.from(part).toString();
    });
    const line = aLine({ unitId: office.communeId, officerId: person.officerId, postId: person.postId });
    await tell(one, [registered(line), assigned(line, { version: 2 })]);
    await eventually(() => heard.forEach((text) => expect(text).toContain(`{"caseId":"${line.caseId}","version":2}`)));
    expect(heard).toHaveLength(2);
    expect((await here.del('/v1/sessions/current')).status).toBe(204);
    await Promise.all(reading); // both streams end with the session
    await eventually(async () => expect((await there.get('/v1/me', { cookie })).status).toBe(401));
    for (const visitor of [here, there, here, there, here]) await visitor.signIn(person.username, 'sai mat khau roi');
    expect((await there.signIn(person.username, password)).body.code).toBe('account-locked');
  });

  it('count working days by the same calendar, whichever of them heard that it changed', async () => {
    const line = aLine({ unitId: randomUUID() });
    const { clockId, caseId, unitId } = line;
    const term = { start: '2026-03-02', due: '2026-03-11', lateFrom: '2026-03-11T17:00:00.000Z', warnAt: null };
    const clock = { clockId, caseId, unitId, rule: 'KN1-TL', ruleVersion: '1', unitOfCount: 'working-days', length: 7 };
    await tell(one, [registered(line), anEvent('deadline.clock-started.v1', { ...clock, ...term } as never)]);
    const left = () =>
      Promise.all(
        [one, other].map(async (service) => {
          service.clock.set(new Date('2026-03-02T03:00:00.000Z'));
          return (await service.as({ role: 'LP', unitId }).get(`/v1/cases/${caseId}`)).body.due.left as number;
        }),
      );
    expect(await left()).toEqual([7, 7]);
    for (const [version, date] of ['2026-03-04', '2026-03-05', '2026-03-06'].entries()) {
      const days = [{ date, kind: 'holiday', status: 'official', source: 'thử', knownAt: '2026-01-01' }] as const;
      const more = version === 2 ? [] : days;
      await tell(one, [
        anEvent('directory.calendar-changed.v1', { year: 2026, days: [...more], version: version + 1 }),
      ]);
      expect(await left()).toEqual(version === 2 ? [7, 7] : [6, 6]);
    }
  });
});
