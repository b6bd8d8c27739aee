import { randomUUID } from 'node:crypto';
import { startTestService, type Http, type TestService } from '@cau-noi/testing';
import { directoryService } from '../src/index.js';

let service: TestService;
let admin: Http;
beforeAll(async () => {
  service = await startTestService(directoryService);
  admin = service.as({ role: 'QT' });
});
afterAll(() => service?.close());

const aUnit = async (): Promise<string> => {
  const code = `N${randomUUID().slice(0, 8).toUpperCase()}`;
  const unit = { code, name: { vi: 'Đơn vị thử', en: 'Test unit' }, hierarchy: 'state', level: 'commune' };
  return (await admin.post('/v1/units', { ...unit, validFrom: '2025-07-01' })).body.id;
};
const aPost = async (unitId: string, name: string | null): Promise<string> => {
  const title = { vi: 'Chuyên viên', en: 'Handler' };
  const { id } = (await admin.post('/v1/posts', { unitId, title, role: 'CV', isHead: false, validFrom: '2025-07-01' }))
    .body;
  if (name !== null) {
    const officer = (await admin.post('/v1/officers', { name })).body;
    await admin.post(`/v1/posts/${id}/holders`, { officerId: officer.id, from: '2025-07-01' });
  }
  return id;
};
const listed = async (unitId: string, from: string) =>
  (await admin.get(`/v1/units/${unitId}/leaves?from=${from}`)).body.items;

describe('leave', () => {
  it('is recorded of whoever holds the post, with who stands in, and is listed until it is over', async () => {
    const unitId = await aUnit();
    const [post, other] = [await aPost(unitId, 'Người Thử Nghỉ (mẫu)'), await aPost(unitId, 'Người Thử Thay (mẫu)')];
    const leave = { from: '2026-11-26', to: '2026-11-30', standInPostId: other };
    const made = await admin.post(`/v1/posts/${post}/leaves`, leave);
    expect([made.status, made.body.version]).toEqual([201, 1]);
    expect(await listed(unitId, '2026-11-30')).toMatchObject([
      { id: made.body.id, postId: post, name: 'Người Thử Nghỉ (mẫu)', ...leave },
    ]);
    expect(await listed(unitId, '2026-12-01')).toEqual([]);
    expect((await service.published('directory.leave-changed.v1')).at(-1)).toMatchObject({
      subject: unitId,
      data: { leaveId: made.body.id, postId: post, unitId, ...leave, withdrawn: false, version: 1 },
    });
  });

  it('is refused where it cannot be', async () => {
    const unitId = await aUnit();
    const [post, vacant] = [await aPost(unitId, 'Người Thử Nghỉ (mẫu)'), await aPost(unitId, null)];
    const elsewhere = await aPost(await aUnit(), 'Người Thử Xa (mẫu)');
    const refused = async (of: string, body: object) => (await admin.post(`/v1/posts/${of}/leaves`, body)).body.code;
    const days = { from: '2026-11-26', to: '2026-11-30' };
    expect(await refused(post, { from: '2026-11-30', to: '2026-11-26' })).toBe('dates-reversed');
    expect(await refused(vacant, days)).toBe('leave-without-holder');
    expect(await refused(post, { ...days, standInPostId: post })).toBe('stand-in-unsuitable');
    expect(await refused(post, { ...days, standInPostId: elsewhere })).toBe('stand-in-unsuitable');
    expect(await refused(randomUUID(), days)).toBe('not-found');
    await admin.post(`/v1/posts/${post}/leaves`, days);
    expect(await refused(post, { from: '2026-11-30', to: '2026-12-02' })).toBe('leave-overlap');
  });

  it('is taken back once, and the days are free again', async () => {
    const unitId = await aUnit();
    const post = await aPost(unitId, 'Người Thử Nghỉ (mẫu)');
    const days = { from: '2026-11-26', to: '2026-11-30' };
    const { id } = (await admin.post(`/v1/posts/${post}/leaves`, days)).body;
    const path = `/v1/leaves/${id}/withdrawal`;
    expect((await admin.post(path, {}, { 'if-match': '"7"' })).body).toMatchObject({ code: 'case-changed' });
    expect((await admin.post(path, {}, { 'if-match': '"1"' })).body.version).toBe(2);
    expect((await admin.post(path, {})).body.version).toBe(2);
    const told = (await service.published('directory.leave-changed.v1')).filter(({ data }) => data.leaveId === id);
    expect(told.map(({ data }) => [data.withdrawn, data.version])).toEqual([
      [false, 1],
      [true, 2],
    ]);
    expect(await listed(unitId, '2026-11-01')).toEqual([]);
    expect((await admin.post(`/v1/posts/${post}/leaves`, days)).status).toBe(201);
  });

  it('is recorded by administrators, and by heads in their own unit', async () => {
    const unitId = await aUnit();
    const post = await aPost(unitId, 'Người Thử Nghỉ (mẫu)');
    const days = { from: '2026-11-26', to: '2026-11-30' };
    expect((await service.as({ role: 'CV' }).post(`/v1/posts/${post}/leaves`, days)).status).toBe(403);
    expect((await service.as({ role: 'CV' }).get(`/v1/units/${unitId}/leaves`)).status).toBe(200);
    const [own, other] = [service.as({ role: 'LP', unitId }), service.as({ role: 'LP', unitId: await aUnit() })];
    expect((await other.post(`/v1/posts/${post}/leaves`, days)).status).toBe(404);
    const { id } = (await own.post(`/v1/posts/${post}/leaves`, days)).body;
    expect((await other.post(`/v1/leaves/${id}/withdrawal`, {})).status).toBe(404);
    expect((await own.post(`/v1/leaves/${id}/withdrawal`, {})).body.version).toBe(2);
  });
});

describe('the tree of units', () => {
  it('begins with those that have none above, and says how many stand below', async () => {
    const top = await aUnit();
    const code = `B${randomUUID().slice(0, 8).toUpperCase()}`;
    const below = { code, name: { vi: 'Đơn vị dưới', en: 'Below' }, hierarchy: 'state', level: 'division' };
    const { id } = (await admin.post('/v1/units', { ...below, parentId: top, validFrom: '2026-01-01' })).body;
    const on = async (query: string) => (await admin.get(`/v1/units?limit=100&${query}`)).body.items;
    const found = async (at: string) =>
      (await on(`top=true&at=${at}`)).find((unit: { id: string }) => unit.id === top)?.unitsBelow;
    expect([await found('2025-12-31'), await found('2026-01-01')]).toEqual([0, 1]);
    expect(await on(`parentId=${top}&at=2026-01-01`)).toMatchObject([{ id, unitsBelow: 0 }]);
    expect((await on('top=true&at=2026-01-01')).map((unit: { id: string }) => unit.id)).not.toContain(id);
  });
});

describe('officials', () => {
  it('are found by words of their names, with or without marks', async () => {
    const { id } = (await admin.post('/v1/officers', { name: 'Nguyễn Thị Đợi Tìm (mẫu)' })).body;
    for (const words of ['thị đợi', 'DOI TIM', 'nguyen thi'])
      expect((await admin.get(`/v1/officers?words=${encodeURIComponent(words)}`)).body.items).toMatchObject([{ id }]);
    expect((await admin.get('/v1/officers?words=khong%20ai')).body.items).toEqual([]);
  });
});
