import { randomUUID } from 'node:crypto';
import { Transactions } from '@cau-noi/messaging';
import { startTestService, type Http, type TestService } from '@cau-noi/testing';
import { demonstration, directoryService, loadDemonstration, PostsService, UnitsService } from '../src/index.js';

let service: TestService;
let admin: Http;
beforeAll(async () => {
  service = await startTestService(directoryService);
  admin = service.as({ role: 'QT' });
});
afterAll(() => service?.close());

const code = (): string => `T${randomUUID().slice(0, 8).toUpperCase()}`;
const aUnit = (over: object = {}) => ({
  code: code(),
  name: { vi: 'Đơn vị thử', en: 'Test unit' },
  hierarchy: 'state',
  level: 'commune',
  validFrom: '2025-07-01',
  ...over,
});
const events = (name: Parameters<TestService['published']>[0]) => service.published(name);

describe('a unit', () => {
  it('is set up, told to the others, moved and abolished with its history', async () => {
    const top = (await admin.post('/v1/units', aUnit({ level: 'province' }))).body;
    const made = await admin.post('/v1/units', aUnit({ parentId: top.id }));
    expect([made.status, made.body.version, made.body.parentId]).toEqual([201, 1, top.id]);
    expect(made.headers.get('x-last-event')).toBeTruthy();
    const path = `/v1/units/${made.body.id}`;
    const lines = [
      { parentId: top.id, from: '2025-07-01', to: '2025-12-31' },
      { parentId: null, from: '2026-01-01', to: null },
    ];
    expect((await admin.patch(path, { lines }, { 'if-match': '"1"' })).body.version).toBe(2);
    expect(await admin.patch(path, { lines }, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
      body: { code: 'case-changed', currentVersion: 2, text: { vi: expect.stringMatching(/^Đơn vị đã được/) } },
    });
    expect((await admin.patch(path, { lines })).body.version).toBe(2);
    expect((await admin.patch(path, { validTo: '2026-01-31' })).body.version).toBe(3);

    const told = (await events('directory.unit-changed.v1')).filter(({ subject }) => subject === made.body.id);
    expect(told.map(({ data }) => 'version' in data && data.version)).toEqual([1, 2, 3]);
    expect(told.at(-1)!.data).toMatchObject({
      validTo: '2026-01-31',
      lines: [lines[0], { parentId: null, from: '2026-01-01', to: '2026-01-31' }],
    });

    const at = async (date: string) => (await admin.get(`/v1/units?at=${date}&code=${made.body.code}`)).body.items;
    expect(await at('2025-12-31')).toMatchObject([{ id: made.body.id, parentId: top.id }]);
    expect(await at('2026-01-31')).toMatchObject([{ id: made.body.id, parentId: null }]);
    expect(await at('2026-02-01')).toEqual([]);
    expect((await admin.get(path)).body.validTo).toBe('2026-01-31');
  });

  it('is merged into another from a day on, which is found by it and told to the others', async () => {
    const into = (await admin.post('/v1/units', aUnit())).body;
    const old = (await admin.post('/v1/units', aUnit())).body;
    const path = `/v1/units/${old.id}`;
    const refused = async (body: object) => (await admin.patch(path, body)).body.code;
    expect(await refused({ successorId: into.id })).toBe('successor-without-end');
    expect(await refused({ validTo: '2026-01-31', successorId: old.id })).toBe('successor-itself');
    expect(await refused({ validTo: '2026-01-31', successorId: randomUUID() })).toBe('successor-unknown');
    const merged = await admin.patch(path, { validTo: '2026-01-31', successorId: into.id });
    expect(merged.body).toMatchObject({ version: 2, validTo: '2026-01-31', successorId: into.id });
    expect((await events('directory.unit-changed.v1')).at(-1)!.data).toMatchObject({ successorId: into.id });
    expect((await admin.get(`/v1/units?successorId=${into.id}`)).body.items).toMatchObject([{ id: old.id }]);
    expect((await admin.patch(path, { validTo: null })).body.successorId).toBeNull();
  });

  it('is found by words of its name, with or without marks', async () => {
    const name = { vi: 'Ủy ban nhân dân xã Đồng Thử Ướt', en: 'Commune of the trial' };
    const { id, code } = (await admin.post('/v1/units', aUnit({ name }))).body;
    for (const words of ['đồng thử ướt', 'DONG THU UOT', 'xa dong thu', code, 'of the TRIAL', '  Thử Ướt '])
      expect([words, (await admin.get(`/v1/units?words=${encodeURIComponent(words)}`)).body.items]).toMatchObject([
        words,
        [{ id }],
      ]);
    for (const words of ['dong thu xuot', '%', '_____', '\\'])
      expect((await admin.get(`/v1/units?words=${encodeURIComponent(words)}`)).body.items).toEqual([]);
  });

  it('refuses what would break the lines', async () => {
    const [a, b] = [
      (await admin.post('/v1/units', aUnit())).body,
      (await admin.post('/v1/units', aUnit({ hierarchy: 'party' }))).body,
    ];
    const low = (await admin.post('/v1/units', aUnit({ parentId: a.id }))).body;
    const refused = async (body: object) => (await admin.post('/v1/units', body)).body.code;
    expect(await refused(aUnit({ parentId: b.id }))).toBe('parent-of-other-hierarchy');
    expect(await refused(aUnit({ committeeId: a.id }))).toBe('committee-not-party');
    expect(await refused(aUnit({ code: a.code }))).toBe('code-taken');
    expect(await refused(aUnit({ id: a.id }))).toBe('id-taken');
    expect(
      await admin.patch(`/v1/units/${a.id}`, { lines: [{ parentId: low.id, from: '2025-07-01', to: null }] }),
    ).toMatchObject({ status: 409, body: { code: 'line-cycle' } });
  });

  it('is listed page by page', async () => {
    const parentId = (await admin.post('/v1/units', aUnit())).body.id;
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await admin.post('/v1/units', aUnit({ parentId }))).body.id),
    );
    const first = (await admin.get(`/v1/units?parentId=${parentId}&limit=2`)).body;
    const second = (await admin.get(`/v1/units?parentId=${parentId}&limit=2&after=${first.next}`)).body;
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
    expect([...first.items, ...second.items].map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('is changed by administrators only, read by everybody signed in', async () => {
    expect((await service.as({ role: 'LD' }).post('/v1/units', aUnit())).status).toBe(403);
    expect((await service.as({ role: 'TD' }).get('/v1/units')).status).toBe(200);
    expect((await service.nobody.get('/v1/units')).status).toBe(401);
  });
});

describe('a post', () => {
  it('has a holder, a vacancy, another holder; each told in full', async () => {
    const unitId = (await admin.post('/v1/units', aUnit())).body.id;
    const post = {
      unitId,
      title: { vi: 'Chủ tịch', en: 'Chairman' },
      role: 'LD',
      isHead: true,
      validFrom: '2025-07-01',
    };
    const { id } = (await admin.post('/v1/posts', post)).body;
    expect((await admin.post('/v1/posts', post)).body.code).toBe('head-post-exists');
    const [first, second] = await Promise.all(
      ['Cán bộ Thử 91 (mẫu)', 'Cán bộ Thử 92 (mẫu)'].map(
        async (name) => (await admin.post('/v1/officers', { name })).body.id,
      ),
    );
    const hold = (body: object) => admin.post(`/v1/posts/${id}/holders`, body);
    expect((await hold({ officerId: first, from: '2025-07-01' })).body).toEqual({ id, version: 1 });
    expect((await hold({ officerId: first, from: '2025-07-01' })).body.version).toBe(1);
    expect((await hold({ officerId: second, from: '2026-01-01' })).body.code).toBe('holder-overlap');
    expect((await hold({ officerId: randomUUID(), from: '2026-01-01' })).body.code).toBe('officer-unknown');
    await hold({ officerId: first, from: '2025-07-01', to: '2025-12-31' });
    await hold({ officerId: second, from: '2026-02-01' });
    const on = async (date: string) => (await admin.get(`/v1/posts?unitId=${unitId}&at=${date}`)).body.items[0];
    expect(await on('2025-12-31')).toMatchObject({ vacant: false, holder: { officerId: first } });
    expect(await on('2026-01-15')).toMatchObject({ vacant: true, holder: null });
    expect(await on('2026-02-01')).toMatchObject({ vacant: false, holder: { officerId: second } });
    const vacant = async (date: string) =>
      (await admin.get(`/v1/posts?vacant=true&unitId=${unitId}&at=${date}`)).body.items.length;
    expect([await vacant('2026-01-15'), await vacant('2026-02-01')]).toEqual([1, 0]);
    const told = (await events('directory.post-holder-changed.v1')).filter(({ subject }) => subject === unitId);
    expect(told).toHaveLength(3);
    expect(told.at(-1)!.data).toMatchObject({
      version: 3,
      holders: [
        { officerId: first, name: 'Cán bộ Thử 91 (mẫu)', to: '2025-12-31' },
        { officerId: second, to: null },
      ],
    });
    expect((await admin.patch(`/v1/posts/${id}`, { title: { vi: 'Chủ tịch xã', en: 'Chairman' } })).body.version).toBe(
      2,
    );
    expect((await admin.get(`/v1/posts?officerId=${second}&at=2026-03-01`)).body.items).toHaveLength(1);
  });
});

describe('the calendar', () => {
  it('is there from the first start, told once per year, also with a second replica', async () => {
    const replica = await startTestService(directoryService, {
      clock: service.clock,
      env: { DATABASE_URL: service.env.DATABASE_URL, TOPIC_PREFIX: service.env.TOPIC_PREFIX },
    });
    await replica.close();
    const told = await events('directory.calendar-changed.v1');
    expect(told.map(({ subject }) => subject).sort()).toEqual(
      [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => `calendar-${year}`),
    );
    const { body } = await service.as({ role: 'CV' }).get('/v1/calendars/2026');
    expect(body.days).toContainEqual({
      date: '2026-11-23',
      kind: 'swap-off',
      status: 'proposed',
      source: expect.any(String),
      knownAt: '2026-09-30',
      proposal: 'swap-2026-11-23',
    });
    expect(body).toEqual({ ...told.find(({ subject }) => subject === 'calendar-2026')!.data, former: [] });
    expect((await admin.get('/v1/calendars/2010')).status).toBe(404);
  });
});

describe('the demonstration organisation', () => {
  it('is loaded once; a second load changes nothing', async () => {
    const services = { units: service.get(UnitsService), posts: service.get(PostsService) };
    const load = () => service.get(Transactions).run((tx) => loadDemonstration(tx, services));
    await load();
    const before = (await service.published()).length;
    await load();
    expect((await service.published()).length).toBe(before);
    const heads = new Set(demonstration.posts.filter(({ isHead }) => isHead).map(({ unitId }) => unitId));
    expect(demonstration.units.every(({ unitId }) => heads.has(unitId))).toBe(true);
    expect(new Set(demonstration.officers.map(({ role }) => role))).toEqual(
      new Set(['TD', 'VT', 'CV', 'LP', 'LD', 'CU', 'TT', 'QT', 'VH']),
    );
    const commune = (await admin.get('/v1/units?code=XAA')).body.items[0];
    const posts = (await admin.get(`/v1/posts?unitId=${commune.id}&limit=100`)).body.items;
    expect(posts[0]).toMatchObject({ isHead: true, vacant: false, holder: { name: expect.stringContaining('(mẫu)') } });
  });
});

describe('bad input', () => {
  it.each<[string, string, string, unknown]>([
    ['post', '/v1/units', 'array', []],
    ['post', '/v1/units', 'nothing known', { code: 'A', nonsense: 1 }],
    ['post', '/v1/units', 'wrong types', { ...aUnit(), name: 'x', parentId: 7, validFrom: '2025-02-30' }],
    ['post', '/v1/units', 'NUL', { ...aUnit(), name: { vi: '\u0000', en: 'x' } }],
    ['post', '/v1/units', 'list as name', { ...aUnit(), name: [] }],
    ['patch', `/v1/units/${randomUUID()}`, 'lines of numbers', { lines: [1] }],
    ['patch', `/v1/units/${randomUUID()}`, 'null code', { code: null }],
    ['patch', '/v1/units/1', 'no id', {}],
    [
      'post',
      '/v1/posts',
      'unknown unit',
      { unitId: randomUUID(), title: { vi: 'a', en: 'a' }, role: 'LD', isHead: true, validFrom: '2025-07-01' },
    ],
    [
      'post',
      '/v1/posts',
      'unknown role',
      { unitId: randomUUID(), title: { vi: 'a', en: 'a' }, role: 'XX', isHead: 'yes', validFrom: '2025' },
    ],
    ['post', `/v1/posts/${randomUUID()}/holders`, 'unknown post', { officerId: randomUUID(), from: '2025-07-01' }],
    ['post', '/v1/officers', 'no name', { name: '' }],
    ['get', '/v1/units?at=yesterday', 'date', null],
    ['get', '/v1/units?limit=1000', 'limit', null],
    ['get', '/v1/units?after=xyz', 'cursor', null],
    ['get', `/v1/units?after=${Buffer.from('["a",{}]').toString('base64url')}`, 'cursor of objects', null],
    ['get', `/v1/posts?after=${Buffer.from('[1,2,3]').toString('base64url')}`, 'cursor of numbers', null],
    ['get', '/v1/calendars/soon', 'year', null],
    ['get', '/v1/units/%00', 'NUL in the address', null],
  ])('%s %s (%s) is answered below 500', async (method, path, _what, body) => {
    const answer =
      method === 'get'
        ? await admin.get(path)
        : method === 'patch'
          ? await admin.patch(path, body)
          : await admin.post(path, body);
    expect(answer.status).toBeLessThan(500);
    expect(answer.status === 200 || typeof answer.body.code === 'string').toBe(true);
  });
});
