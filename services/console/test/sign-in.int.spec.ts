import { randomUUID } from 'node:crypto';
import { startTestService, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { anOffice, aPerson, aPost, aVisitor, password, type Office } from './office.js';

let service: TestService;
let office: Office;

beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
});
afterAll(() => service.close());

describe('somebody with one post', () => {
  it('signs in, acts in it at once, and has what its role may do', async () => {
    const person = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const visitor = aVisitor(service);
    const { status, body, headers } = await visitor.signIn(person.username.toUpperCase());
    expect(status).toBe(201);
    const [session, browser] = headers.getSetCookie();
    expect(session).toMatch(/^cau_noi_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(browser).toMatch(/^cau_noi_browser=[\w-]{43}; Path=\/v1; HttpOnly; SameSite=Strict; Max-Age=34560000$/);
    expect(body.actingPost.postId).toBe(person.postId);
    const me = await visitor.get('/v1/me');
    expect(me.body).toMatchObject({ role: 'CV', account: { username: person.username }, unit: { code: 'XA-A' } });
    expect(me.body.permissions).toContain('case.read');
    expect(me.headers.get('cache-control')).toBe('no-store');
  });

  it('is nobody any more after signing out', async () => {
    const { username } = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const visitor = aVisitor(service);
    await visitor.signIn(username);
    const cookie = visitor.cookie();
    expect((await visitor.del('/v1/sessions/current')).status).toBe(204);
    expect((await visitor.get('/v1/me', { cookie })).status).toBe(401);
  });
});

describe('somebody else who signs in in the same browser', () => {
  it('ends the session that stood there; a wrong password does not', async () => {
    const [first, second] = [
      await aPerson(service, { unitId: office.communeId, role: 'CV' }),
      await aPerson(service, { unitId: office.communeId, role: 'LD' }),
    ];
    const visitor = aVisitor(service);
    await visitor.signIn(first.username);
    const cookie = visitor.cookie();
    const over = (word: string) =>
      visitor.post('/v1/sessions', { username: second.username, password: word }, { cookie });
    expect((await over('sai mat khau roi')).status).toBe(401);
    expect((await visitor.get('/v1/me', { cookie })).body.account.username).toBe(first.username);
    expect((await over(password)).status).toBe(201);
    expect((await visitor.get('/v1/me', { cookie })).status).toBe(401);
    expect((await visitor.get('/v1/me')).body.account.username).toBe(second.username);
    expect((await visitor.get('/v1/sessions')).body.items).toHaveLength(1);
  });

  it('also the same person, whose older session ends; one elsewhere stays', async () => {
    const { username } = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const [here, there] = [aVisitor(service), aVisitor(service)];
    await there.signIn(username);
    await here.signIn(username);
    const older = here.cookie();
    expect((await here.post('/v1/sessions', { username, password })).status).toBe(201);
    const statuses = [await here.get('/v1/me', { cookie: older }), await here.get('/v1/me'), await there.get('/v1/me')];
    expect(statuses.map(({ status }) => status)).toEqual([401, 200, 200]);
  });
});

describe('somebody with two posts', () => {
  it('works in neither until one is chosen', async () => {
    const person = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const second = await aPost(service, { unitId: office.provinceId, role: 'LP', officerId: person.officerId });
    const visitor = aVisitor(service);
    expect((await visitor.signIn(person.username)).body.actingPost).toBeNull();
    expect((await visitor.get('/v1/queues/mine')).body.code).toBe('post-not-chosen');
    expect((await visitor.post('/v1/sessions/current/choose-post', { postId: randomUUID() })).status).toBe(404);
    const chosen = await visitor.post('/v1/sessions/current/choose-post', { postId: second });
    expect(chosen.body).toMatchObject({ role: 'LP', actingPost: { postId: second } });
    expect((await visitor.get('/v1/queues/unassigned')).status).toBe(200);
  });
});

describe('somebody without a post', () => {
  it('is told so', async () => {
    await service
      .as({ role: 'QT' })
      .post('/v1/accounts', { username: 'khong.chuc.vu', password, officerId: randomUUID() });
    expect((await aVisitor(service).signIn('khong.chuc.vu')).body.code).toBe('no-current-post');
  });
});

describe('an account', () => {
  it('that is disabled loses its sessions and cannot sign in', async () => {
    const { username, accountId } = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const visitor = aVisitor(service);
    await visitor.signIn(username);
    expect((await service.as({ role: 'QT' }).post(`/v1/accounts/${accountId}/disable`)).status).toBe(200);
    expect((await visitor.get('/v1/me')).status).toBe(401);
    expect((await visitor.signIn(username)).body.code).toBe('sign-in-failed');
  });

  it('with a given password does nothing else until it is changed', async () => {
    const { username } = await aPerson(service, { unitId: office.communeId, role: 'CV', mustChange: true });
    const visitor = aVisitor(service);
    expect((await visitor.signIn(username)).body.account.mustChange).toBe(true);
    expect((await visitor.get('/v1/queues/mine')).body.code).toBe('password-must-change');
    const next = 'mat khau moi cua toi';
    expect(
      (await visitor.post('/v1/me/password', { currentPassword: 'sai mat khau', newPassword: next })).body.code,
    ).toBe('password-wrong');
    expect((await visitor.post('/v1/me/password', { currentPassword: password, newPassword: 'ngan' })).body.code).toBe(
      'password-too-short',
    );
    expect((await visitor.post('/v1/me/password', { currentPassword: password, newPassword: next })).status).toBe(200);
    expect((await visitor.get('/v1/queues/mine')).status).toBe(200);
    expect((await visitor.signIn(username, next)).status).toBe(201);
  });

  it('is made by administrators alone, once per name and officer', async () => {
    const officerId = randomUUID();
    const account = { username: 'moi.tao', password, officerId };
    expect((await service.as({ role: 'LD' }).post('/v1/accounts', account)).status).toBe(403);
    const made = await service.as({ role: 'QT' }).post('/v1/accounts', account, { 'idempotency-key': 'once' });
    const again = await service.as({ role: 'QT' }).post('/v1/accounts', account, { 'idempotency-key': 'once' });
    expect(again.body).toEqual(made.body);
    expect((await service.as({ role: 'QT' }).post('/v1/accounts', account)).body.code).toBe('username-taken');
    expect(
      (await service.as({ role: 'QT' }).post('/v1/accounts', { ...account, username: 'moi.tao.2' })).body.code,
    ).toBe('officer-has-account');
    expect(
      (
        await service
          .as({ role: 'QT' })
          .post('/v1/accounts', { ...account, username: 'moi.tao.dai', password: 'moi.tao.dai ' })
      ).body.code,
    ).toMatch(/^password-/);
    const { body } = await service.as({ role: 'QT' }).get('/v1/accounts?limit=100');
    expect(body.items.find((one: { username: string }) => one.username === 'moi.tao')).toMatchObject({
      officerId,
      enabled: true,
      mustChange: true,
    });
    expect(JSON.stringify(body)).not.toMatch(/argon2/);
  });
});

describe('sessions', () => {
  it('of one account are listed and revoked one by one', async () => {
    const { username } = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const [here, there] = [aVisitor(service), aVisitor(service)];
    await here.signIn(username);
    await there.signIn(username);
    const { body } = await here.get('/v1/sessions');
    expect(body.items).toHaveLength(2);
    const other = body.items.find((one: { current: boolean }) => !one.current);
    expect((await here.del(`/v1/sessions/${other.id}`)).status).toBe(204);
    expect((await there.get('/v1/me')).status).toBe(401);
    expect((await here.get('/v1/me')).status).toBe(200);
  });

  it('end when they are unused for too long', async () => {
    const { username } = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const visitor = aVisitor(service);
    await visitor.signIn(username);
    const sessions = (await visitor.get('/v1/sessions')).body.items;
    await service.query('UPDATE sessions SET last_seen_at = $2 WHERE session_id = $1', [
      sessions[0].id,
      new Date(Date.now() - 61 * 60_000),
    ]);
    await service.query(`SELECT pg_notify('console_live', $1)`, [
      JSON.stringify({ changedSessions: [sessions[0].id] }),
    ]);
    expect((await visitor.signIn('nobody.here')).status).toBe(401); // gives the notification its way
    expect((await visitor.get('/v1/me')).status).toBe(401);
  });
});

describe('a request that changes something', () => {
  it('is refused when it comes from another site, or shows no header of our own', async () => {
    const { username } = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const visitor = aVisitor(service);
    await visitor.signIn(username);
    const code = async (headers: Record<string, string>) =>
      (await visitor.del('/v1/sessions/current', headers)).body.code;
    expect(await code({ 'sec-fetch-site': 'cross-site' })).toBe('cross-site-request');
    expect(await code({ origin: 'https://evil.example' })).toBe('cross-site-request');
    const bare = await fetch(`${visitor.origin}/v1/sessions/current`, {
      method: 'DELETE',
      headers: { cookie: visitor.cookie() },
    });
    expect(bare.status).toBe(403);
    expect((await visitor.get('/v1/me')).status).toBe(200);
    expect((await visitor.del('/v1/sessions/current', { origin: visitor.origin })).status).toBe(204);
  });
});
