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

describe('accounts in a list', () => {
  it('are found by how they stand', async () => {
    const [waiting, locked] = [await aNewcomer(), await aNewcomer()];
    await linkOf(waiting.id);
    await administrator.post(`/v1/accounts/${locked.id}/disable`, {});
    const retired = `cuu.${randomUUID().slice(0, 8)}`;
    await administrator.post('/v1/accounts', { username: retired, officerId: randomUUID() });
    const found = async (state: string): Promise<string[]> =>
      (await administrator.get(`/v1/accounts?limit=100&state=${state}`)).body.items.map(
        ({ username }: { username: string }) => username,
      );
    expect(await found('waiting')).toContain(waiting.username);
    expect(await found('locked')).toContain(locked.username);
    expect(await found('no-post')).toContain(retired);
    const open = await found('open');
    for (const username of [waiting.username, locked.username, retired]) expect(open).not.toContain(username);
    expect(open.length).toBeGreaterThan(0);
  });
});

describe('officials without an account', () => {
  it('are listed with their posts until they have one, page by page', async () => {
    const officers = [randomUUID(), randomUUID()];
    for (const officerId of officers) await aPost(service, { unitId: office.communeId, role: 'CV', officerId });
    await aPost(service, { unitId: office.communeId, role: 'CV' });
    const missing = async (): Promise<string[]> => {
      const found: string[] = [];
      for (let after = ''; ;) {
        const page = await administrator.get(`/v1/accounts/missing?limit=1${after && `&after=${after}`}`);
        found.push(...page.body.items.map(({ officerId }: { officerId: string }) => officerId));
        if (page.body.next === null) return found;
        after = page.body.next;
      }
    };
    expect(await missing()).toEqual(expect.arrayContaining(officers));
    await administrator.post('/v1/accounts', { username: `it.${officers[0]!.slice(0, 8)}`, officerId: officers[0] });
    expect(await missing()).toEqual(expect.arrayContaining(officers.slice(1)));
    expect(await missing()).not.toContain(officers[0]);
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
