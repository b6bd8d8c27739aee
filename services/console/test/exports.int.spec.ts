import { randomUUID } from 'node:crypto';
import { anEvent, eventually, startTestService, type Http, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { keptMs } from '../src/exports/export.js';
import { act, after, aLine, assigned, registered, tell } from './facts.js';
import { anOffice, aPerson, type Office } from './office.js';
import { rowsOfWorkbook } from './unzip.js';

let service: TestService;
let office: Office;
beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
});
afterAll(() => service.close());

/** A token of somebody, to fetch bytes with. */
async function bytesOf(who: { role: 'LP' | 'LD'; unitId: string; officerId: string; postId: string }, id: string) {
  const { tokens } = await import('@cau-noi/testing');
  const token = await (await tokens()).sign({ accountId: randomUUID(), ...who });
  const response = await fetch(`${service.url}/v1/exports/${id}/file`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

const someone = (unitId: string, role: 'LP' | 'LD' = 'LP') => ({
  role,
  unitId,
  officerId: randomUUID(),
  postId: randomUUID(),
});

/** Orders a file and waits until it is written. */
async function exported(head: Http, order: object): Promise<{ id: string; rows: number; fileName: string }> {
  const { status, body } = await head.post('/v1/exports', { list: 'unit', format: 'xlsx', ...order });
  expect([status, body.code]).toEqual([201, undefined]);
  return eventually(async () => {
    const one = (await head.get(`/v1/exports/${body.id}`)).body;
    expect(one.state).toBe('done');
    return one;
  });
}

/** So many open cases of a unit, numbered from 1, as their events would have left them. */
const manyCases = (unitId: string, count: number): Promise<unknown> =>
  service.query(
    `INSERT INTO case_views (case_id, unit_id, number, kind, subject, summary, state, received_at, sort_received, sort_due, proceedings)
     SELECT gen_random_uuid(), $1, 'XA-A-26-' || n, 'KN', 'land-housing', '=HYPERLINK("x"), dòng ' || n, 'verifying', now(), now(),
            timestamptz '2026-01-01' + n * interval '1 minute', '{}' FROM generate_series(1, $2::int) n`,
    [unitId, count],
  );

describe('a file of all rows of a list', () => {
  it('has every one of 10,000 rows once, in the order of the list, as a workbook and as plain text', async () => {
    const unitId = randomUUID();
    const who = someone(unitId);
    const head = service.as(who);
    await manyCases(unitId, 10_400);
    const workbook = await exported(head, { columns: ['number', 'summary', 'received'] });
    expect(workbook).toMatchObject({ rows: 10_400, total: 10_400, problem: null });
    const { response, bytes } = await bytesOf(who, workbook.id);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="vu-viec-\d{4}-\d\d-\d\d\.xlsx"$/,
    );
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    const rows = rowsOfWorkbook(bytes);
    expect(rows.map(([number]) => number)).toEqual([
      'Số',
      ...Array.from({ length: 10_400 }, (_, at) => `XA-A-26-${at + 1}`),
    ]);
    const text = await exported(head, { format: 'csv', columns: ['number', 'summary'] });
    const lines = (await bytesOf(who, text.id)).bytes.toString('utf8').split('\r\n');
    expect(lines).toHaveLength(10_402);
    expect(lines.slice(0, 2)).toEqual(['\uFEFFSố,Tóm tắt', `XA-A-26-1,"'=HYPERLINK(""x""), dòng 1"`]);
  });

  it('holds what the filter shows, in the words of the reader, and never the line of a denunciation', async () => {
    const { communeId, provinceId } = office;
    const handler = await aPerson(service, { unitId: communeId, role: 'CV' });
    const line = aLine({ unitId: communeId, officerId: handler.officerId, postId: handler.postId });
    const denounced = aLine({ unitId: communeId });
    await tell(service, [
      registered(line, { subject: 'justice', placeCode: '00009', groupSize: 7 }),
      assigned(line, { version: 2 }),
      registered(denounced, { kind: 'TC', subject: 'justice', summary: 'Không được ghi ra (synthetic)' as never }),
    ]);
    const who = someone(provinceId, 'LD');
    const all = { list: 'unit', language: 'en', filter: { subject: 'justice', unit: communeId, sort: '-received' } };
    const { id } = await exported(service.as(who), all);
    const [heads, ...rows] = rowsOfWorkbook((await bytesOf(who, id)).bytes);
    const cells = Object.fromEntries(
      heads!.map((title, at) => [title, rows.find((row) => row.includes(line.number))![at]]),
    );
    expect(cells).toMatchObject({
      Number: line.number,
      Kind: 'Complaint',
      Subject: 'Justice',
      People: '7',
      State: 'Received',
      'Unit code': 'XA-A',
      Handler: expect.stringContaining('(synthetic)'),
      'Place (commune code)': '00009',
      'Last act': 'Assigned',
      Flags: 'crowd',
    });
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('Không được ghi ra');
  });

  it('is of what its owner may list: not another unit, not a list of others’ rights', async () => {
    const handler = service.as({ role: 'CV', unitId: office.communeId });
    for (const list of ['unassigned', 'to-sign'])
      expect((await handler.post('/v1/exports', { list, format: 'csv' })).body.code).toBe('not-permitted');
    expect((await service.as({ role: 'QT' }).post('/v1/exports', { list: 'unit', format: 'csv' })).status).toBe(403);
    const elsewhere = someone(office.communeId);
    const { rows } = await exported(service.as(elsewhere), { filter: { unit: office.provinceId } });
    expect(rows).toBe(0);
  });

  it('is there for nobody but its owner, in the post in which it was ordered', async () => {
    const who = someone(office.communeId);
    const { id } = await exported(service.as(who), {});
    for (const other of [someone(office.communeId), { ...who, postId: randomUUID() }]) {
      expect((await service.as(other).get(`/v1/exports/${id}`)).status).toBe(404);
      expect((await service.as(other).get(`/v1/exports/${id}/file`)).status).toBe(404);
      expect((await service.as(other).get('/v1/exports')).body.items).toEqual([]);
    }
    expect((await service.as(who).get('/v1/exports')).body.items).toMatchObject([{ id, state: 'done' }]);
  });

  it('is deleted after a day; that it was made stays known', async () => {
    const who = someone(office.communeId);
    const { id } = await exported(service.as(who), { format: 'csv' });
    const before = service.clock.now();
    service.clock.set(new Date(before.getTime() + keptMs));
    expect((await service.as(who).get(`/v1/exports/${id}/file`)).body.code).toBe('export-not-ready');
    expect((await service.as(who).get(`/v1/exports/${id}`)).body.state).toBe('expired');
    await exported(service.as(who), { format: 'csv' }); // the next one tidies up
    const [kept] = await service.query('SELECT state, rows_done, officer_id FROM exports WHERE export_id = $1', [id]);
    expect(kept).toMatchObject({ state: 'expired', officer_id: who.officerId });
    expect(await service.query('SELECT part FROM export_parts WHERE export_id = $1', [id])).toEqual([]);
  });

  it('is refused while three others wait, and where the order makes no sense', async () => {
    const who = someone(office.communeId);
    const head = service.as(who);
    await service.query(
      `INSERT INTO exports (export_id, account_id, officer_id, post_id, unit_id, role, list, filter, columns, format, language, state, beat_at, asked_at, expires_at)
       SELECT gen_random_uuid(), $1, $1, $2, $3, 'LP', 'unit', '{}', '["number"]', 'csv', 'vi', 'running', 'infinity', now(), now() + interval '1 day'
         FROM generate_series(1, 3)`,
      [who.officerId, who.postId, who.unitId],
    );
    expect((await head.post('/v1/exports', { list: 'unit', format: 'csv' })).body.code).toBe('too-many-exports');
    for (const wrong of [
      { list: 'everything' },
      { format: 'pdf' },
      { columns: ['petitioner'] },
      { columns: [] },
      { filter: { kind: 'X' } },
      { filter: [] },
      { filter: { sort: 'name' } },
    ]) {
      const { status, body } = await head.post('/v1/exports', { list: 'unit', format: 'csv', ...wrong });
      expect([wrong, status, body.code]).toEqual([wrong, 400, 'invalid-input']);
    }
  });
});

describe('an export whose process ended', () => {
  const order = async (who: ReturnType<typeof someone>, attempts: number): Promise<string> => {
    const id = randomUUID();
    await service.query(
      `INSERT INTO exports (export_id, account_id, officer_id, post_id, unit_id, role, list, filter, columns, format, language, state, attempts, beat_at, rows_done, asked_at, expires_at)
       VALUES ($1, $2, $2, $3, $4, 'LP', 'unit', '{}', '["number"]', 'csv', 'vi', 'running', $5, now() - interval '2 minutes', 5, $6, $7)`,
      [
        id,
        who.officerId,
        who.postId,
        who.unitId,
        attempts,
        service.clock.now(),
        new Date(service.clock.now().getTime() + keptMs),
      ],
    );
    await service.query('INSERT INTO export_parts VALUES ($1, 0, $2)', [id, Buffer.from('half')]);
    return id;
  };

  it('is written again from its beginning by the next who looks', async () => {
    const who = someone(randomUUID());
    await manyCases(who.unitId, 3);
    const id = await order(who, 1);
    await exported(service.as(someone(office.communeId)), { format: 'csv' }); // wakes whoever writes
    await eventually(async () => expect((await service.as(who).get(`/v1/exports/${id}`)).body.state).toBe('done'));
    expect((await bytesOf(who, id)).bytes.toString('utf8')).toBe('\uFEFFSố\r\nXA-A-26-1\r\nXA-A-26-2\r\nXA-A-26-3\r\n');
  });

  it('is given up after three tries, with a reason its owner can read', async () => {
    const who = someone(randomUUID());
    const id = await order(who, 3);
    await exported(service.as(someone(office.communeId)), { format: 'csv' });
    const { body } = await service.as(who).get(`/v1/exports/${id}`);
    expect(body).toMatchObject({
      state: 'failed',
      problem: { code: 'export-failed', text: { vi: expect.any(String) } },
    });
    expect((await service.as(who).get(`/v1/exports/${id}/file`)).body.code).toBe('export-not-ready');
  });
});

it('a case that is closed meanwhile is in the file of those that are done', async () => {
  const line = aLine({ unitId: office.communeId });
  const mine = { role: 'LP' as const, unitId: line.unitId, officerId: line.officerId, postId: line.postId };
  await tell(service, [
    registered(line),
    assigned(line, { version: 2 }),
    anEvent('routing.case-closed.v1', { ...act(line, 3), outcome: 'filed', state: 'closed' }, { time: after(3) }),
  ]);
  const { id } = await exported(service.as(mine), {
    list: 'mine',
    format: 'csv',
    columns: ['number'],
    filter: { tab: 'done' },
  });
  expect((await bytesOf(mine, id)).bytes.toString('utf8')).toBe(`\uFEFFSố\r\n${line.number}\r\n`);
});
