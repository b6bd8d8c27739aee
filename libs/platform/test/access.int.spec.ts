import { Controller, Get, Module } from '@nestjs/common';
import { generateKeyPair } from 'jose';
import { Allow, type Running, start } from '../src/index.js';
import { token, trial, trialEnv } from './trial-service.js';

let running: Running;
const get = async (path: string, bearer?: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(running.url + path, {
    headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

beforeAll(async () => {
  running = await start(trial, { env: trialEnv });
});
afterAll(() => running.close());

describe('a route for people who are signed in', () => {
  it('knows who acts, from the token', async () => {
    const { status, body } = await get('/v1/trials/me', await token({ role: 'CV' }));
    expect(status).toBe(200);
    expect(body['actor']).toEqual({
      accountId: 'account-1',
      officerId: 'officer-1',
      postId: 'post-1',
      unitId: 'unit-1',
      role: 'CV',
    });
  });

  it('answers 401 session-ended to a request without a token', async () => {
    expect(await get('/v1/trials/me')).toMatchObject({ status: 401, body: { code: 'session-ended', status: 401 } });
  });

  it.each<[string, () => Promise<string>]>([
    ['has ended', () => token({ ends: '-1s' })],
    ['comes from another issuer', () => token({ issuer: 'somebody' })],
    ['is for another audience', () => token({ audience: 'browser' })],
    ['is of another kind', () => token({ typ: 'refresh' })],
    ['names no role we know', () => token({ role: 'XX' })],
    ['is signed by another key', async () => token({ key: (await generateKeyPair('ES256')).privateKey })],
    ['is no token', () => Promise.resolve('a.b.c')],
    [
      'is unsigned',
      () =>
        Promise.resolve(
          `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"x"}').toString('base64url')}.`,
        ),
    ],
  ])('refuses a token that %s', async (_, make) => {
    expect(await get('/v1/trials/me', await make())).toMatchObject({ status: 401, body: { code: 'session-ended' } });
  });

  it('goes on knowing a token it has verified, and refuses the same with one letter changed', async () => {
    const bearer = await token();
    expect((await get('/v1/trials/me', bearer)).status).toBe(200);
    expect((await get('/v1/trials/me', bearer)).status).toBe(200);
    const forged = bearer.slice(0, -10) + (bearer.at(-10) === 'A' ? 'B' : 'A') + bearer.slice(-9);
    expect((await get('/v1/trials/me', forged)).status).toBe(401);
  });
});

describe('a route for some roles', () => {
  it('lets them in and answers 403 not-permitted to the others', async () => {
    expect((await get('/v1/trials', await token({ role: 'CV' }))).status).toBe(200);
    expect(await get('/v1/trials', await token({ role: 'QT' }))).toMatchObject({
      status: 403,
      body: { code: 'not-permitted' },
    });
  });
});

describe('a public route', () => {
  it('asks for nothing, and minds no token that has ended', async () => {
    const path = '/v1/trials/019a0000-0000-7000-8000-000000000001';
    expect((await get(path)).status).toBe(200);
    expect((await get(path, await token({ ends: '-1s' }))).status).toBe(200);
  });
});

describe('a service with a route that says nothing about who may call it', () => {
  @Controller('v1/open')
  class OpenController {
    @Get('one') one(): void {}
    @Get('two') two(): void {}
    @Get('three') @Allow('public') three(): void {}
  }

  @Module({ controllers: [OpenController] })
  class OpenModule {}

  it('does not start, and names every such route', async () => {
    const starting = start({ ...trial, module: OpenModule }, { env: trialEnv }).then((open) => open.close());
    await expect(starting).rejects.toThrow(
      /GET \/v1\/open\/one \(OpenController\.one\); GET \/v1\/open\/two \(OpenController\.two\)$/,
    );
  });
});
