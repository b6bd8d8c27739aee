import { randomUUID } from 'node:crypto';
import { anActor, anEvent } from '@cau-noi/testing';
import { everyAct } from '../src/acts/acts.input.js';
import { openOffice, type Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.service.close());

const paper = () => ({ number: '47/QĐ-UBND', date: '2026-03-02', signerPostId: office.head.postId });
const events = async (caseId: string) => (await office.service.published()).filter(({ subject }) => subject === caseId);
const rowOf = async (caseId: string) =>
  (await office.service.query('SELECT * FROM cases WHERE case_id = $1', [caseId]))[0];

describe('a complaint on its way', () => {
  it('goes from the desk to the closed file, one version and one event per act', async () => {
    const { order, head, handler, register } = office;
    const caseId = await register();
    const answers = [
      await order(head, caseId, 'classification', { kind: 'KN', subject: 'land-housing' }),
      await order(head, caseId, 'acceptance', { document: paper() }),
      await order(head, caseId, 'assignment', { postId: handler.postId }),
      await order(handler, caseId, 'take-up'),
      await order(handler, caseId, 'steps', {
        activity: 'site-visit',
        group: 'group-1',
        note: 'Đã đo đạc (synthetic)',
      }),
      await order(handler, caseId, 'result'),
      await order(head, caseId, 'decision', { outcome: 'partly-right', document: paper() }),
      await order(head, caseId, 'papers', { paper: 'decision-sent', document: paper() }),
      await order(handler, caseId, 'closing', { outcome: 'settled' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.map(({ body }) => body)).toMatchObject([
      { id: caseId, version: 2, state: 'classified' },
      { version: 3, state: 'accepted' },
      { version: 4, state: 'assigned' },
      { version: 5, state: 'verifying' },
      { version: 6, state: 'verifying' },
      { version: 7, state: 'awaiting-decision' },
      { version: 8, state: 'decided' },
      { version: 9, state: 'decided' },
      { version: 10, state: 'closed' },
    ]);
    const published = await events(caseId);
    expect(published.map(({ type, data }) => [type, 'version' in data && data.version])).toEqual([
      ['routing.case-classified.v1', 2],
      ['routing.case-accepted.v1', 3],
      ['routing.case-assigned.v1', 4],
      ['routing.assignment-taken-up.v1', 5],
      ['routing.step-recorded.v1', 6],
      ['routing.result-submitted.v1', 7],
      ['routing.case-decided.v1', 8],
      ['routing.paper-issued.v1', 9],
      ['routing.case-closed.v1', 10],
    ]);
    expect(answers.at(-1)?.headers.get('x-last-event')).toBe(published.at(-1)?.id);
    expect(JSON.stringify(published)).not.toContain('synthetic');
  });

  it('keeps steps after the end, which change nothing but the history', async () => {
    const { order, head, handler, colleague, register } = office;
    const caseId = await register({ kind: 'KNPA', receivedAt: '2026-01-02T02:00:00.000Z' });
    await order(head, caseId, 'assignment', { postId: handler.postId });
    const then = { occurredAt: '2026-01-05T09:00:00+07:00', lateReason: 'kept-elsewhere' };
    await order(handler, caseId, 'decision', {
      outcome: 'answered',
      document: { ...paper(), date: '2026-01-05' },
      ...then,
    });
    await order(head, caseId, 'closing', { outcome: 'settled', ...then });
    const closed = await rowOf(caseId);
    const late = await order(head, caseId, 'steps', {
      activity: 'archiving',
      officerId: colleague.officerId,
      occurredAt: '2026-02-01T09:00:00.020+07:00',
      lateReason: 'found-on-review',
    });
    expect(late).toMatchObject({ status: 200, body: { state: 'closed', version: 5, stepId: expect.any(String) } });
    expect(await rowOf(caseId)).toEqual({ ...closed, version: 5, happened: expect.anything() });
    expect(closed).toMatchObject({
      closed_at: new Date('2026-01-05T02:00:00.000Z'),
      decided_at: new Date('2026-01-05T02:00:00.000Z'),
    });
    expect((await events(caseId)).at(-1)).toMatchObject({
      data: { officerId: colleague.officerId, at: '2026-02-01T02:00:00.020Z' },
    });
  });

  it('comes back to the unit and goes to another handler', async () => {
    const { order, head, handler, colleague, register } = office;
    const caseId = await register();
    await order(head, caseId, 'assignment', { postId: handler.postId });
    expect(await order(handler, caseId, 'return', { reason: 'overloaded', note: 'Đang giữ 9 vụ' })).toMatchObject({
      status: 200,
    });
    expect(await order(head, caseId, 'assignment', { postId: colleague.postId })).toMatchObject({ status: 200 });
    expect(await order(colleague, caseId, 'hand-over', { officerId: handler.officerId })).toMatchObject({
      status: 200,
    });
    expect(await rowOf(caseId)).toMatchObject({
      handler_officer_id: handler.officerId,
      returned_times: 1,
      previous_handlers: [
        { officerId: handler.officerId, postId: handler.postId },
        { officerId: colleague.officerId, postId: colleague.postId },
      ],
    });
  });
});

describe('a petition that joins a case', () => {
  const joins = (caseId: string, groupSize: number) =>
    anEvent('intake.petition-joined.v1', { caseId, petitionId: randomUUID(), groupSize }, { subject: caseId });

  it('raises the number of people behind a case that is being handled', async () => {
    const caseId = await office.register();
    await office.tell([joins(caseId, 4)]);
    expect(await rowOf(caseId)).toMatchObject({ group_size: 4 });
    expect(await events(caseId)).toEqual([]);
  });

  it('that has ended is told of as late, so that the desk opens a case for it', async () => {
    const caseId = await office.register();
    const gone = {
      caseId,
      petitionId: randomUUID(),
      withdrawnAt: '2026-03-02T01:00:00.000Z',
      remaining: 0,
      document: null,
    };
    await office.tell([anEvent('intake.petition-withdrawn.v1', gone, { subject: caseId })]);
    const late = joins(caseId, 9);
    await office.tell([late]);
    await office.tell([late]);
    const told = (await events(caseId)).filter(({ type }) => type === 'routing.petition-came-late.v1');
    expect(told).toMatchObject([
      { causationid: late.id, data: { caseId, petitionId: late.data.petitionId, state: 'withdrawn' } },
    ]);
    expect((await rowOf(caseId))?.group_size).not.toBe(9);
  });
});

describe('a command that comes twice', () => {
  it('acts once and answers the same, by its key', async () => {
    const { order, head, handler, register } = office;
    const caseId = await register();
    const key = { 'idempotency-key': randomUUID() };
    const first = await order(head, caseId, 'assignment', { postId: handler.postId }, key);
    const second = await order(head, caseId, 'assignment', { postId: handler.postId }, key);
    expect(second).toMatchObject({ status: 200, body: first.body });
    expect(second.headers.get('x-last-event')).toBe(first.headers.get('x-last-event'));
    expect(await events(caseId)).toHaveLength(1);
  });

  it('is refused with another key, because the case has a handler', async () => {
    const { order, head, handler, register } = office;
    const caseId = await register();
    await order(head, caseId, 'assignment', { postId: handler.postId });
    expect(await order(head, caseId, 'assignment', { postId: handler.postId })).toMatchObject({
      status: 409,
      body: { code: 'already-assigned' },
    });
  });
});

describe('a command that knows an older version', () => {
  it('is told what changed meanwhile and changes nothing', async () => {
    const { order, head, handler, register } = office;
    const caseId = await register();
    await order(head, caseId, 'assignment', { postId: handler.postId }, { 'if-match': '"1"' });
    await order(handler, caseId, 'steps', { activity: 'phone-call' });
    const stale = await order(
      head,
      caseId,
      'classification',
      { kind: 'TC', subject: 'civil-service' },
      { 'if-match': '"1"' },
    );
    expect(stale).toMatchObject({
      status: 412,
      body: {
        code: 'case-changed',
        currentVersion: 3,
        changes: [
          {
            version: 2,
            type: 'routing.case-assigned.v1',
            by: { officerId: head.officerId },
            changed: { handler: { officerId: handler.officerId, postId: handler.postId } },
          },
          { version: 3, type: 'routing.step-recorded.v1', changed: {} },
        ],
      },
    });
    expect(await rowOf(caseId)).toMatchObject({ kind: 'KN', version: 3 });
    expect(
      await order(head, caseId, 'classification', { kind: 'TC', subject: 'civil-service' }, { 'if-match': '"3"' }),
    ).toMatchObject({ status: 200 });
  });
});

describe('two heads who assign at the same moment', () => {
  it.each([
    ['with the version they saw', { 'if-match': '"1"' }, 412],
    ['without a version', {}, 409],
  ])('give the case to one handler only, %s', async (_how, headers: Record<string, string>, refused) => {
    const { order, head, handler, colleague, register } = office;
    const caseId = await register();
    const answers = await Promise.all(
      [handler, colleague].map(({ postId }) => order(head, caseId, 'assignment', { postId }, headers)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, refused]);
    expect(await events(caseId)).toHaveLength(1);
    expect(await rowOf(caseId)).toMatchObject({ version: 2, previous_handlers: [] });
  });
});

describe('who may act', () => {
  it('is nobody of another unit: the case does not exist for them', async () => {
    const { order, service, register } = office;
    const caseId = await register();
    const stranger = anActor('LP');
    expect(await order(stranger, caseId, 'steps', { activity: 'phone-call' })).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
    expect(await service.as(stranger).get(`/v1/cases/${caseId}/allowed-actions`)).toMatchObject({ status: 404 });
    expect(await order(office.head, randomUUID(), 'steps', { activity: 'phone-call' })).toMatchObject({ status: 404 });
  });

  it('is the handler, not a colleague', async () => {
    const { order, head, handler, colleague, register } = office;
    const caseId = await register({ kind: 'KNPA' });
    await order(head, caseId, 'assignment', { postId: handler.postId });
    const given = { outcome: 'answered', document: paper() };
    expect(await order(colleague, caseId, 'decision', given)).toMatchObject({
      status: 409,
      body: { code: 'not-the-handler' },
    });
    expect(await order(handler, caseId, 'decision', given)).toMatchObject({ status: 200 });
  });

  it('is nobody whose role never does this', async () => {
    const caseId = await office.register();
    expect(await office.order(office.handler, caseId, 'assignment', { postId: office.handler.postId })).toMatchObject({
      status: 403,
      body: { code: 'not-permitted' },
    });
  });

  it('reads the same from the buttons', async () => {
    const { order, service, head, handler, register } = office;
    const caseId = await register();
    await order(head, caseId, 'assignment', { postId: handler.postId });
    const { status, body } = await service.as(handler).get(`/v1/cases/${caseId}/allowed-actions`);
    expect(status).toBe(200);
    expect(body.allowed.map(({ path }: { path: string }) => path)).toEqual([
      'classification',
      'return',
      'hand-over',
      'steps',
      'closing',
      'fact-correction',
      'papers',
    ]);
  });
});

describe('the buttons', () => {
  it('lead to routes that exist', async () => {
    const { body } = await office.service.nobody.get('/openapi.json');
    const routes = Object.entries<object>(body.paths).flatMap(([path, item]) => ('post' in item ? [path] : []));
    for (const { path } of everyAct) expect(routes).toContain(`/v1/cases/{caseId}/${path}`);
  });
});
