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

const code = (): string => `T${randomUUID().slice(0, 8).toUpperCase()}`;
const csv = (http: Http, text: string | Buffer, headers = {}) =>
  http.post('/v1/units/import', text, { 'content-type': 'text/csv', ...headers });

describe('a file that is looked at first', () => {
  const header = 'code,name_vi,name_en,hierarchy,level,parent_code,committee_code,valid_from,valid_to';
  const preview = (of: string, text: string, who = admin) =>
    who.post(`/v1/${of}/import-preview`, text, { 'content-type': 'text/csv' });

  it('says what it would do and every mistake, and does nothing', async () => {
    const unit = code();
    const line = `${unit},A,A,state,commune,,,2025-07-01,`;
    const good = await preview('units', `${header}\n${line}`);
    expect([good.status, good.body]).toEqual([
      200,
      { created: 1, changed: 0, unchanged: 0, problemCount: 0, problems: [] },
    ]);
    expect((await admin.get(`/v1/units?code=${unit}`)).body.items).toEqual([]);
    const bad = (await preview('units', `${header}\n${line}\nxa-b,B,B,state,commune,,,2025-07-01,`)).body;
    expect([bad.problemCount, bad.problems[0]]).toMatchObject([1, { line: 3, code: 'code-malformed' }]);
    expect((await preview('units', line, service.as({ role: 'LD' }))).status).toBe(403);
  });

  it('brings posts with their holders, all of them or none', async () => {
    const unit = code();
    await csv(admin, `${header}\n${unit},A,A,state,commune,,,2025-07-01,`);
    const [{ id: unitId }] = (await admin.get(`/v1/units?code=${unit}`)).body.items;
    const posts = [
      'unit_code;title_vi;role;is_head;valid_from;holder_name',
      `${unit};Chủ tịch;LD;x;2025-07-01;Người Thử Nhập (mẫu)`,
      `${unit};Chuyên viên;CV;;2025-07-01;`,
      `${unit};Chuyên viên;CV;;2025-07-01;`,
    ].join('\n');
    const load = (text: string) => admin.post('/v1/posts/import', text, { 'content-type': 'text/csv' });
    expect((await load(`${posts}\n${unit};Phó;X;;2025-07-01;`)).body).toMatchObject({
      code: 'import-refused',
      lines: [{ line: 5, code: 'role-unknown' }],
    });
    expect((await preview('posts', posts)).body).toMatchObject({ created: 3, problemCount: 0 });
    expect((await load(posts)).body).toEqual({ created: 3, changed: 0, unchanged: 0 });
    const before = (await service.published()).length;
    expect((await load(posts)).body).toEqual({ created: 0, changed: 0, unchanged: 3 });
    expect((await service.published()).length).toBe(before);
    const { items } = (await admin.get(`/v1/posts?unitId=${unitId}`)).body;
    expect(
      items.map((post: { vacant: boolean; holdersVersion: number }) => [post.vacant, post.holdersVersion]),
    ).toEqual([
      [false, 1],
      [true, 0],
      [true, 0],
    ]);
    expect((await admin.get(`/v1/posts?vacant=true&unitId=${unitId}`)).body.items).toHaveLength(2);
  });
});

describe('an organisation file', () => {
  const header =
    'code,name_vi,name_en,hierarchy,level,parent_code,committee_code,valid_from,valid_to,head_title_vi,head_role';
  const [top, low, party] = [code(), code(), code()];
  const file = [
    '\uFEFF' + header,
    `${low},"UBND xã A, mẫu",Commune A,state,commune,${top},${party},2025-07-01,,Chủ tịch,LD`,
    `${top},UBND tỉnh,Province,state,province,,,2025-07-01,,,`,
    `${party},Đảng ủy,Committee,party,commune-committee,,,2025-07-01,,Bí thư,`,
  ].join('\r\n');

  it('is taken whole, and again without a single event', async () => {
    expect(await csv(admin, file)).toMatchObject({ status: 200, body: { created: 3, changed: 0, unchanged: 0 } });
    const before = (await service.published()).length;
    expect((await csv(admin, file)).body).toEqual({ created: 0, changed: 0, unchanged: 3 });
    expect((await service.published()).length).toBe(before);
    expect((await admin.get(`/v1/units?code=${low}`)).body.items[0]).toMatchObject({
      name: { vi: 'UBND xã A, mẫu' },
      parentId: expect.any(String),
      committeeId: expect.any(String),
    });
  });

  it('is refused whole, every bad line named by its number and code', async () => {
    const good = code();
    const bad = [
      header,
      `${good},A,A,state,commune,,,2025-07-01,,,`,
      'xa-b,,B,state,commune,,,2025-07-01,,,',
      `${code()},C,C,state,commune,NONE,,2025-07-01,,,`,
      `${code()},D,D,state`,
    ].join('\n');
    const answer = await csv(admin, bad);
    expect([answer.status, answer.body.code]).toEqual([422, 'import-refused']);
    expect(answer.body.lines.map((line: { line: number; code: string }) => [line.line, line.code])).toEqual([
      [3, 'code-malformed'],
      [3, 'name-missing'],
      [4, 'parent-unknown'],
      [5, 'column-count'],
    ]);
    expect((await admin.get(`/v1/units?code=${good}`)).body.items).toEqual([]);
  });

  it.each([
    ['empty', 'code\n'],
    ['no header', 'a,b,c\n1,2,3'],
    ['open quote', `${header}\n"A,b`],
    ['text only', 'xin chào'],
  ])('is refused when it is %s', async (_name, text) => {
    const { status, body } = await csv(admin, text);
    expect([status, body.code]).toEqual([422, 'import-refused']);
  });

  it('is read in the encoding it is in or says, or what to do is told', async () => {
    const one = code();
    const text = [header, `${one},"UBND xã Đại",Commune,state,commune,,,2025-07-01,,,`].join('\n');
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const windows1258 = Buffer.from(text.replace('xã Đại', 'xa\xde \xd0a\xf2i'), 'latin1'); // letters, then their tones
    const stated = { 'content-type': 'text/csv; charset=windows-1258' };
    expect((await csv(admin, utf16)).body).toMatchObject({ created: 1 });
    expect((await csv(admin, windows1258, stated)).body).toMatchObject({ created: 0, unchanged: 1 });
    const refused = await csv(admin, windows1258);
    expect([refused.status, refused.body.fields]).toEqual([
      400,
      [
        expect.objectContaining({
          code: 'file-encoding',
          text: { vi: expect.stringMatching(/CSV UTF-8/), en: expect.any(String) },
        }),
      ],
    ]);
    const unknown = await csv(admin, windows1258, { 'content-type': 'text/csv; charset=abc' });
    expect(unknown.body.fields).toEqual([expect.objectContaining({ code: 'file-charset-unknown' })]);
  });

  it('is a file: JSON or nothing is refused', async () => {
    expect((await admin.post('/v1/units/import', { code: 'A' })).status).toBe(415);
    expect((await csv(admin, '')).status).toBe(400);
  });
});
