import { eventually, startTestService, type TestService } from '@cau-noi/testing';
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
});
