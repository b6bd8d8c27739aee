import { randomUUID } from 'node:crypto';
import type { Envelope } from '@cau-noi/events';
import { anEvent, eventually, startTestService, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { after, aLine, assigned, registered, tell, wholeStory, type Line } from './facts.js';
import { anOffice, aPerson, aPost, type Office } from './office.js';

let service: TestService;
let office: Office;

beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
});
afterAll(() => service.close());

const handlerOf = ({ officerId, postId, unitId }: Line) => service.as({ role: 'CV', officerId, postId, unitId });

describe('a case whose facts arrived in order', () => {
  it('is read by id and by number, with clocks and history, under its version', async () => {
    const line = aLine({ unitId: office.communeId });
    const story = wholeStory(line);
    await tell(service, [...story.intake, ...story.routing, ...story.deadline, ...story.escalation]);
    const found = await handlerOf(line).get(`/v1/cases/${line.caseId}`);
    expect(found.headers.get('etag')).toBe('"6"');
    expect(found.body).toMatchObject({
      number: line.number,
      state: 'verifying',
      kind: 'KN',
      version: 6,
      unit: { code: 'XA-A' },
      handler: { officerId: line.officerId },
      due: { rule: 'DON-VI', status: 'overdue', due: '2026-03-02' },
      summary: 'Dòng tóm tắt thử (synthetic)',
    });
    expect(found.body.alerts).toHaveLength(1);
    expect((await handlerOf(line).get(`/v1/cases/${line.number.toLowerCase()}`)).body.id).toBe(line.caseId);
    const first = await handlerOf(line).get(`/v1/cases/${line.number}/timeline?limit=6`);
    const second = await handlerOf(line).get(`/v1/cases/${line.number}/timeline?limit=6&after=${first.body.next}`);
    const types = [...first.body.items, ...second.body.items].map((item: { type: string }) => item.type);
    expect(types).toHaveLength(10);
    expect(types.at(-1)).toBe('intake.petition-registered.v1');
    expect(JSON.stringify(first.body) + JSON.stringify(second.body)).not.toMatch(/pseudonym/);
  });
});

describe('facts of different services', () => {
  it('make the same case in whatever order the topics arrive', async () => {
    const orders = [
      ['escalation', 'deadline', 'routing', 'intake'],
      ['routing', 'intake', 'escalation', 'deadline'],
      ['deadline', 'intake', 'routing', 'escalation'],
    ] as const;
    const seen = [];
    for (const order of orders) {
      const line = aLine({ unitId: office.communeId });
      const story = wholeStory(line);
      await tell(
        service,
        order.flatMap((topic): Envelope[] => story[topic]),
      );
      const { body } = await handlerOf(line).get(`/v1/cases/${line.caseId}`);
      seen.push(
        JSON.parse(
          JSON.stringify(body)
            .replaceAll(/"[0-9a-f-]{36}"/g, '"id"')
            .replaceAll(line.number, 'number'),
        ),
      );
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    const { rows } = { rows: await service.query('SELECT 1 FROM parked_events') };
    expect(rows).toEqual([]);
  });
});

describe('a denunciation', () => {
  it('never shows a summary', async () => {
    const line = aLine({ unitId: office.communeId });
    await tell(service, [registered(line, { kind: 'TC', summary: null }), assigned(line, { version: 2 })]);
    expect((await handlerOf(line).get(`/v1/cases/${line.caseId}`)).body.summary).toBeNull();
  });

  it('loses the summary it had as another kind', async () => {
    const line = aLine({ unitId: office.communeId });
    const classified = anEvent('routing.case-classified.v1', {
      caseId: line.caseId,
      version: 2,
      at: after(2),
      kind: 'TC',
      subject: 'corruption',
    });
    await tell(service, [registered(line), classified]);
    expect((await handlerOf(line).get(`/v1/cases/${line.caseId}`)).body.summary).toBeNull();
  });
});

describe('who may read a case', () => {
  it('is its unit, and leaders, committees and inspectors above it on either line', async () => {
    const line = aLine({ unitId: office.communeId });
    await tell(service, [registered(line)]);
    const status = async (role: 'CV' | 'LD' | 'CU' | 'TT' | 'TD' | 'QT' | 'VH', unitId: string) =>
      (await service.as({ role, unitId }).get(`/v1/cases/${line.caseId}`)).status;
    expect(await status('TD', office.communeId)).toBe(200);
    expect(await status('LD', office.provinceId)).toBe(200);
    expect(await status('TT', office.provinceId)).toBe(200);
    expect(await status('CU', office.communeCommitteeId)).toBe(200);
    expect(await status('CU', office.provinceCommitteeId)).toBe(200);
    expect(await status('CV', office.provinceId)).toBe(404);
    expect(await status('LD', randomUUID())).toBe(404);
    expect(await status('QT', office.communeId)).toBe(403);
    expect((await service.as({ role: 'LD', unitId: office.communeId }).get(`/v1/cases/${randomUUID()}`)).status).toBe(
      404,
    );
  });
});

describe('my queue', () => {
  it('shows what is late first, then what has no clock, page by page without gaps or doubles', async () => {
    const me = aLine({ unitId: office.communeId });
    const lines = Array.from({ length: 7 }, () => aLine({ ...me, caseId: randomUUID(), clockId: randomUUID() }));
    const clocks = lines.slice(0, 4).map((line, index) =>
      anEvent('deadline.clock-started.v1', {
        clockId: line.clockId,
        caseId: line.caseId,
        unitId: me.unitId,
        rule: 'DON-VI',
        ruleVersion: '1',
        unitOfCount: 'instant',
        start: '2026-03-02',
        due: '2026-03-05',
        lateFrom: after(5000 - index),
        warnAt: null,
      }),
    );
    await tell(
      service,
      lines.flatMap((line) => [
        registered(line, { kind: line === lines[6] ? 'KNPA' : 'KN' }),
        assigned(line, { version: 2 }),
      ]),
    );
    await tell(service, clocks);
    const ids: string[] = [];
    let next: string | null = '';
    for (let page = 1; next !== null; page++) {
      const { body } = await handlerOf(me).get(`/v1/queues/mine?limit=3${next && `&after=${next}`}`);
      ids.push(...body.items.map((item: { id: string }) => item.id));
      next = body.next;
      expect(page).toBeLessThan(4);
    }
    expect(ids.slice(0, 4)).toEqual(
      lines
        .slice(0, 4)
        .map(({ caseId }) => caseId)
        .reverse(),
    );
    expect(new Set(ids)).toEqual(new Set(lines.map(({ caseId }) => caseId)));
    expect((await handlerOf(me).get('/v1/queues/mine?kind=KNPA')).body.items).toHaveLength(1);
    expect((await handlerOf(me).get('/v1/queues/mine?due=7')).body.items).toHaveLength(4);
    expect((await handlerOf(me).get('/v1/queues/mine')).body.counts).toMatchObject({ open: 7, overdue: 0 });
  });
});

describe('what waits for assignment', () => {
  it('leaves the list when it is given, and burdens the one who gets it', async () => {
    const unitId = randomUUID();
    const officerId = randomUUID();
    const postId = await aPost(service, { unitId, role: 'CV', officerId });
    const vacant = await aPost(service, { unitId, role: 'CV', title: 'Chức vụ khuyết' });
    const line = aLine({ unitId, officerId, postId });
    const head = service.as({ role: 'LP', unitId });
    await tell(service, [registered(line)]);
    expect((await head.get('/v1/queues/unassigned')).body).toMatchObject({
      items: [{ id: line.caseId }],
      counts: { open: 1 },
    });
    await tell(service, [assigned(line, { version: 2 })]);
    const { body } = await head.get('/v1/queues/unassigned');
    expect(body.items).toEqual([]);
    expect(body.load).toMatchObject([
      { postId, officerId, open: 1, overdue: 0 },
      { postId: vacant, officerId: null, open: 0 },
    ]);
    expect((await head.get('/v1/workload')).body.items).toHaveLength(2);
    expect((await head.get('/v1/queues/unit')).body.items).toHaveLength(1);
    const work = `/v1/units/${unitId}/work`;
    expect((await service.as({ role: 'QT' }).get(work)).body).toMatchObject({
      open: 1,
      unassigned: 0,
      people: [{ officerId, open: 1 }, { officerId: null }],
    });
    expect((await head.get(work)).body.open).toBe(1);
    expect((await service.as({ role: 'LP', unitId: office.communeId }).get(work)).status).toBe(404);
    expect((await service.as({ role: 'CV', unitId }).get(work)).status).toBe(403);
  });

  it('names whoever is on leave last, with who stands in, and leave within a week', async () => {
    const unitId = randomUUID();
    const [gone, here, soon] = [randomUUID(), randomUUID(), randomUUID()];
    const posts = { gone: '', here: '', soon: '' };
    for (const [name, officerId] of Object.entries({ gone, here, soon }) as [keyof typeof posts, string][])
      posts[name] = await aPost(service, { unitId, role: 'CV', officerId });
    const leave = (officerId: string, from: string, to: string) =>
      anEvent(
        'directory.leave-changed.v1',
        {
          leaveId: randomUUID(),
          postId: posts.gone,
          unitId,
          officerId,
          from,
          to,
          standInPostId: posts.here,
          withdrawn: false,
          version: 1,
        },
        { subject: unitId },
      );
    await tell(service, [leave(gone, '2026-03-02', '2026-03-06'), leave(soon, '2026-03-09', '2026-03-10')]);
    await tell(service, [leave(here, '2026-03-10', '2026-03-11'), leave(here, '2026-02-02', '2026-03-01')]);
    const { items } = (await service.as({ role: 'LP', unitId }).get('/v1/workload')).body;
    const away = Object.fromEntries(
      items.map((one: { postId: string; away: object | null }) => [one.postId, one.away]),
    );
    expect(items.at(-1)).toMatchObject({
      postId: posts.gone,
      suits: true,
      away: { from: '2026-03-02', to: '2026-03-06', standInPostId: posts.here },
    });
    expect([away[posts.here], away[posts.soon]]).toEqual([null, expect.objectContaining({ from: '2026-03-09' })]);
  });
});

describe('a fact that comes twice or late', () => {
  it('changes nothing', async () => {
    const line = aLine({ unitId: office.communeId });
    const story = wholeStory(line);
    await tell(service, [...story.intake, ...story.routing]);
    const before = (await handlerOf(line).get(`/v1/cases/${line.caseId}`)).body;
    const classified = story.routing[0] as Envelope<'routing.case-classified.v1'>;
    await service.publish(classified);
    await tell(service, [{ ...classified, id: randomUUID() }]); // the same act under another id, as after a restored backup
    expect((await handlerOf(line).get(`/v1/cases/${line.caseId}`)).body).toEqual(before);
  });
});

describe('an open page', () => {
  it('hears of a case its reader may see, and of nothing else', async () => {
    const { username: _, ...person } = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const line = aLine({ unitId: office.communeId, officerId: person.officerId, postId: person.postId });
    const elsewhere = aLine();
    const heard: string[] = [];
    const { tokens } = await import('@cau-noi/testing');
    const token = await (await tokens()).sign({ ...person, unitId: office.communeId, role: 'CV' });
    const stop = new AbortController();
    const response = await fetch(`${service.url}/v1/stream`, {
      headers: { authorization: `Bearer ${token}` },
      signal: stop.signal,
    });
    const reading = (async () => {
      for await (const part of response.body ?? []) heard.push(Buffer.from(part).toString());
    })().catch(() => undefined);
    await tell(service, [registered(elsewhere), registered(line), assigned(line, { version: 2 })]);
    await eventually(() => {
      expect(heard.join('')).toContain(`event: case-changed\ndata: {"caseId":"${line.caseId}","version":2}`);
      expect(heard.join('')).toContain('event: queue-changed\ndata: {"queue":"mine","count":1}');
    });
    expect(heard.join('')).not.toContain(elsewhere.caseId);
    stop.abort();
    await reading;
  });
});

describe('everything that can be read', () => {
  it('is described in the API document, answer by answer', async () => {
    type Described = { get?: { responses: Record<string, { content?: object }> } };
    const { paths } = (await service.as({ role: 'QT' }).get('/openapi.json')).body as {
      paths: Record<string, Described>;
    };
    const bare = Object.entries(paths).filter(
      ([path, { get }]) => path.startsWith('/v1/') && path !== '/v1/stream' && get && !get.responses['200']?.content,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
