import { startTestService, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { anOffice, aPerson, aPost, aVisitor, password, type Office, type Visitor } from './office.js';
import { randomUUID } from 'node:crypto';

let service: TestService;
let office: Office;
let administrator: Visitor;
beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
  administrator = aVisitor(service);
  await administrator.signIn((await aPerson(service, { unitId: office.communeId, role: 'QT' })).username);
});
afterAll(() => service.close());

const own = 'mot mat khau rieng (synthetic)';

/** Somebody with a post, and an account without a password. */
const aNewcomer = async () => {
  const officerId = randomUUID();
  await aPost(service, { unitId: office.communeId, role: 'TD', officerId, title: 'Cán bộ tiếp công dân' });
  const username = `moi.${officerId.slice(0, 8)}`;
  const { body } = await administrator.post('/v1/accounts', { username, officerId });
  return { id: body.id as string, username, officerId };
};
const linkOf = async (id: string): Promise<{ token: string; until: string }> =>
  (await administrator.post(`/v1/accounts/${id}/link`, {})).body;
const itemOf = async (username: string) =>
  (await administrator.get(`/v1/accounts?words=${username}`)).body.items.find(
    (item: { username: string }) => item.username === username,
  );

describe('an account without a password', () => {
  it('is opened by a link that works once; the administrator is told no password', async () => {
    const { id, username } = await aNewcomer();
    const visitor = aVisitor(service);
    expect((await visitor.signIn(username)).status).toBe(401);
    const { token, until } = await linkOf(id);
    expect(await itemOf(username)).toMatchObject({ linkUntil: until, enabled: true });
    const use = (body: object) => visitor.post('/v1/account-links', body);
    expect((await use({ token: 'x', password: own })).body.code).toBe('account-link-invalid');
    expect((await use({ token, password: 'ngan' })).body.code).toBe('password-too-short');
    expect((await use({ token, password: own })).body).toMatchObject({ id, username });
    expect((await use({ token, password: own })).body.code).toBe('account-link-invalid');
    expect((await visitor.signIn(username, own)).body).toMatchObject({ account: { mustChange: false }, role: 'TD' });
    expect((await itemOf(username)).linkUntil).toBeNull();
  });

  it('has one link: a new one ends the one before', async () => {
    const { id } = await aNewcomer();
    const [first, second] = [await linkOf(id), await linkOf(id)];
    const use = (token: string) => aVisitor(service).post('/v1/account-links', { token, password: own });
    expect((await use(first.token)).body.code).toBe('account-link-invalid');
    expect((await use(second.token)).status).toBe(201);
  });
});

describe('a password that is reset', () => {
  it('ends at once, with the sessions; nobody resets their own', async () => {
    const { accountId, username } = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const visitor = aVisitor(service);
    await visitor.signIn(username);
    await linkOf(accountId);
    expect((await visitor.get('/v1/me')).status).toBe(401);
    expect((await visitor.signIn(username, password)).status).toBe(401);
    const { body: me } = await administrator.get('/v1/me');
    expect((await administrator.post(`/v1/accounts/${me.account.id}/link`, {})).body.code).toBe('own-account');
    expect((await administrator.post(`/v1/accounts/${randomUUID()}/link`, {})).status).toBe(404);
  });
});

describe('the list of accounts', () => {
  it('names the posts held today, and is searched without tone marks', async () => {
    const { username, id } = await aNewcomer();
    const { body } = await administrator.get('/v1/accounts?words=tiep%20cong%20dan&limit=100');
    const found = body.items.find((item: { id: string }) => item.id === id);
    expect(found).toMatchObject({
      username,
      posts: [{ role: 'TD', title: { vi: 'Cán bộ tiếp công dân' }, unit: { code: 'XA-A' } }],
    });
    for (const words of ['khong co ai', '%', '\\'])
      expect((await administrator.get(`/v1/accounts?words=${encodeURIComponent(words)}`)).body.items).toEqual([]);
  });
});

describe('the first steps of a system', () => {
  it('are those that were taken', async () => {
    await aPost(service, { unitId: office.communeId, role: 'LD', officerId: randomUUID() });
    const { body } = await administrator.get('/v1/first-steps');
    expect(body).toEqual({
      unit: true,
      desk: true,
      handler: true,
      head: true,
      account: true,
      calendar: false,
      petition: false,
    });
    const clerk = aVisitor(service);
    await clerk.signIn((await aPerson(service, { unitId: office.communeId, role: 'TD' })).username);
    expect((await clerk.get('/v1/first-steps')).status).toBe(403);
  });
});
