import { randomUUID } from 'node:crypto';
import { anActor } from '@cau-noi/testing';
import { openOffice, type Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.service.close());

const paper = (number = '47/QĐ-UBND', date = '2026-03-02') => ({ number, date, signerPostId: office.head.postId });
const document = paper;
const lateReason = 'kept-elsewhere';
const eventsOf = async (caseId: string) =>
  (await office.service.published()).filter(({ subject }) => subject === caseId);
const rowOf = async (caseId: string) =>
  (await office.service.query('SELECT * FROM cases WHERE case_id = $1', [caseId]))[0];
type Example = {
  command: string;
  kind: 'KN' | 'TC';
  body?: object;
  before?: readonly (readonly [command: string, body: object])[];
  state?: string;
  type: string;
  data: object;
  again: string;
};

const examples: Example[] = [
  {
    command: 'suspension',
    kind: 'KN',
    body: { ground: 'force-majeure' },
    state: 'suspended',
    type: 'routing.case-suspended.v1',
    data: { ground: 'force-majeure' },
    again: 'transition-not-allowed',
  },
  {
    command: 'resumption',
    kind: 'TC',
    before: [['suspension', { ground: 'awaiting-other-body', occurredAt: '2026-01-08T09:00:00+07:00' }]],
    type: 'routing.case-resumed.v1',
    data: { state: 'verifying' },
    again: 'transition-not-allowed',
  },
  {
    command: 'complexity',
    kind: 'KN',
    body: { criteria: ['dd', 'b'] },
    type: 'routing.case-marked-complex.v1',
    data: { criteria: ['b', 'dd'] },
    again: 'criteria-unchanged',
  },
  {
    command: 'extension',
    kind: 'TC',
    body: { days: 30 },
    before: [['complexity', { criteria: ['b', 'e'] }]],
    type: 'routing.case-extended.v1',
    data: { days: 30 },
    again: 'extension-already-recorded',
  },
  {
    command: 'examination-start',
    kind: 'TC',
    type: 'routing.examination-started.v1',
    data: {},
    again: 'examination-under-way',
  },
  {
    command: 'examination-end',
    kind: 'TC',
    before: [['examination-start', { occurredAt: '2026-01-08T09:00:00+07:00' }]],
    type: 'routing.examination-ended.v1',
    data: {},
    again: 'no-examination',
  },
  {
    command: 'termination',
    kind: 'TC',
    body: { ground: 'whole-withdrawal' },
    state: 'terminated',
    type: 'routing.case-terminated.v1',
    data: { ground: 'whole-withdrawal' },
    again: 'transition-not-allowed',
  },
  {
    command: 'fact-correction',
    kind: 'KN',
    body: { facts: { remote: true } },
    type: 'routing.facts-corrected.v1',
    data: { facts: { remote: true } },
    again: 'facts-unchanged',
  },
];
const at = '2026-01-12T02:30:00.000Z';
const occurredAt = '2026-01-12T09:30:00+07:00';

describe.each(examples)('$command', ({ command, kind, body, before = [], state = 'verifying', type, data, again }) => {
  const prepared = async () => {
    const caseId = await office.underway(kind);
    for (const [earlier, given] of before) {
      const done = await office.order(office.handler, caseId, earlier, {
        lateReason,
        ...given,
        document: paper('9/QĐ', '2026-01-08'),
      });
      expect(done).toMatchObject({ status: 200 });
    }
    return { caseId, version: 5 + before.length };
  };

  it('acts once, at its own date, on its paper, and is quiet on repetition', async () => {
    const { caseId, version } = await prepared();
    const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` };
    const onDay = document('47/QĐ-UBND', '2026-01-12');
    const given = { ...body, document: onDay, occurredAt, lateReason, note: 'Ghi chú (synthetic)' };
    const unexplained = { ...given, lateReason: undefined };
    expect(await office.order(office.handler, caseId, command, unexplained)).toMatchObject({
      status: 409,
      body: { code: 'late-entry-reason-missing', params: { days: 49, most: 7 } },
    });
    const first = await office.order(office.handler, caseId, command, given, headers);
    expect(first).toMatchObject({ status: 200, body: { id: caseId, version: version + 1, state } });
    const repeated = await office.order(office.handler, caseId, command, given, headers);
    expect(repeated).toMatchObject({ status: 200, body: first.body });

    const events = (await eventsOf(caseId)).slice(4 + before.length);
    expect(events).toMatchObject([
      { type, data: { ...data, at, version: version + 1, document: onDay, lateReason, by: { unitId: office.unitId } } },
    ]);
    expect(first.headers.get('x-last-event')).toBe(events[0]?.id);
    expect(JSON.stringify(events)).not.toContain('synthetic');
    const [line] = await office.service.query('SELECT * FROM case_history WHERE case_id = $1 AND version = $2', [
      caseId,
      version + 1,
    ]);
    expect(line).toMatchObject({
      type,
      paper: onDay,
      note: 'Ghi chú (synthetic)',
      at: new Date(at),
      late_reason: lateReason,
    });
    expect(await office.order(office.handler, caseId, command, given)).toMatchObject({
      status: 409,
      body: { code: again },
    });
  });

  it('is refused without a paper, to a colleague, and on an older version, and then changes nothing', async () => {
    const { caseId, version } = await prepared();
    const { order, handler, colleague } = office;
    const given = { ...body, document: document() };
    const refusals = [
      await order(handler, caseId, command, { ...body }),
      await order(handler, caseId, command, { ...given, document: { date: '2026-03-02' } }),
      await order(handler, caseId, command, { ...given, document: { ...document(), signerPostId: randomUUID() } }),
      await order(handler, caseId, command, { ...given, document: { ...document(), date: '2026-03-03' } }),
      await order(handler, caseId, command, { ...given, occurredAt: '2026-03-02T08:00:00.001+07:00' }),
      await order(handler, caseId, command, given, { 'if-match': '"1"' }),
      await order(anActor('LP'), caseId, command, given),
      await order(anActor('TT', { unitId: office.unitId }), caseId, command, given),
    ];
    expect(refusals.map(({ status, body: { code } }) => [status, code])).toEqual([
      [409, 'document-missing'],
      [409, 'document-missing'],
      [409, 'signer-unknown'],
      [409, 'paper-date-in-future'],
      [409, 'occurred-in-future'],
      [412, 'case-changed'],
      [404, 'not-found'],
      [403, 'not-permitted'],
    ]);
    if (command !== 'fact-correction') {
      expect(await order(colleague, caseId, command, given)).toMatchObject({ body: { code: 'not-the-handler' } });
    }
    expect(await rowOf(caseId)).toMatchObject({ version });
  });
});

describe('a denunciation that its unit cannot settle', () => {
  it('goes to the unit above, which accepts it anew, and leaves the unit below', async () => {
    const { order, head, handler, superior, service } = office;
    const caseId = await office.underway('TC');
    await order(handler, caseId, 'complexity', { criteria: ['a'], document: paper('2/BC') });
    await order(handler, caseId, 'extension', { days: 30, document: paper('3/QĐ') });
    await order(head, caseId, 'suspension', { ground: 'awaiting-other-body', document: paper('4/QĐ') });
    const key = { 'idempotency-key': randomUUID() };
    const first = await order(superior, caseId, 'take-over', { document: document() }, key);
    expect(first).toMatchObject({ status: 200, body: { version: 9, state: 'classified' } });
    expect(await order(superior, caseId, 'take-over', { document: document() }, key)).toMatchObject({
      status: 200,
      body: first.body,
    });
    expect((await eventsOf(caseId)).slice(7)).toMatchObject([
      {
        type: 'routing.case-taken-over.v1',
        data: { fromUnitId: office.unitId, unitId: superior.unitId, by: { unitId: superior.unitId } },
      },
    ]);
    expect(await rowOf(caseId)).toMatchObject({
      unit_id: superior.unitId,
      handler_officer_id: null,
      accepted_at: null,
      suspensions: [],
      extensions: [],
      criteria: ['a'],
    });
    expect(await order(head, caseId, 'steps', { activity: 'phone-call' })).toMatchObject({ status: 404 });
    expect(await service.as(head).get(`/v1/cases/${caseId}/allowed-actions`)).toMatchObject({ status: 404 });
    const own = { ...paper('88/QĐ'), signerPostId: superior.postId };
    expect(await order(superior, caseId, 'acceptance', { document: paper('88/QĐ') })).toMatchObject({
      status: 409,
      body: { code: 'signer-cannot-sign' }, // the unit below signs nothing in it any more
    });
    const accepted = await order(superior, caseId, 'acceptance', { document: own });
    expect(accepted).toMatchObject({ status: 200, body: { version: 10, state: 'accepted' } });
  });

  it('is shown to the head above with that one button, and to nobody else above', async () => {
    const { service, superior, head } = office;
    const caseId = await office.underway('TC');
    const path = `/v1/cases/${caseId}/allowed-actions`;
    const { body } = await service.as(superior).get(path);
    expect(body).toMatchObject({ allowed: [{ action: 'take-over', path: 'take-over' }], refused: [] });
    expect(await service.as({ ...superior, role: 'LP' }).get(path)).toMatchObject({ status: 404 });
    expect(await service.as(anActor('LD')).get(path)).toMatchObject({ status: 404 });
    expect(await service.as({ ...head, role: 'LD' }).get(path)).toMatchObject({ status: 200 });
  });

  it('is taken over by the head above alone, with a paper, and by no other order of his', async () => {
    const { order, superior, head, handler } = office;
    const caseId = await office.underway('TC');
    const given = { document: document() };
    const refusals = [
      await order(superior, caseId, 'take-over', {}),
      await order(superior, caseId, 'take-over', { ...given, occurredAt: '1999-06-01T09:00:00+07:00' }),
      await order({ ...head, role: 'LD' }, caseId, 'take-over', given),
      await order(anActor('LD'), caseId, 'take-over', given),
      await order({ ...superior, role: 'LP' }, caseId, 'take-over', given),
      await order(superior, caseId, 'hand-over', { postId: handler.postId }),
      await order(superior, await office.underway('KN'), 'take-over', given),
    ];
    expect(refusals.map(({ status, body: { code } }) => [status, code])).toEqual([
      [409, 'document-missing'],
      [404, 'not-found'],
      [409, 'take-over-from-above'],
      [404, 'not-found'],
      [403, 'not-permitted'],
      [404, 'not-found'],
      [409, 'take-over-only-for-tc'],
    ]);
    expect(await rowOf(caseId)).toMatchObject({ version: 5, unit_id: office.unitId });
  });
});

describe('what the law does not allow', () => {
  it('is refused with its article', async () => {
    const { order, handler } = office;
    const [complaint, denunciation] = [await office.underway('KN', 5), await office.underway('TC')];
    expect(await order(handler, complaint, 'extension', { days: 30, document: document() })).toMatchObject({
      status: 409,
      body: { code: 'extension-not-allowed', params: { article: 'Luật Khiếu nại Đ.28, Đ.37' } },
    });
    expect(await order(handler, denunciation, 'extension', { days: 30, document: document() })).toMatchObject({
      status: 409,
      body: { code: 'extension-over-cap', params: { n: 0, days: 30, article: 'Luật Tố cáo Đ.30; NĐ 31/2019 Đ.3' } },
    });
    expect(await order(handler, complaint, 'examination-start', { document: document() })).toMatchObject({
      body: { code: 'examination-only-for-tc' },
    });
    expect(await order(handler, complaint, 'complexity', { criteria: [], document: document() })).toMatchObject({
      status: 200,
    });
    expect((await eventsOf(complaint)).at(-1)).toMatchObject({ data: { criteria: ['c'] } });
  });

  it('is a petition or reflection accepted without a due date', async () => {
    const { order, head, register } = office;
    const caseId = await register({ kind: 'KNPA' });
    await order(head, caseId, 'classification', { kind: 'KNPA', subject: 'environment' });
    expect(await order(head, caseId, 'acceptance', {})).toMatchObject({
      status: 409,
      body: { code: 'due-date-required' },
    });
    expect(await order(head, caseId, 'acceptance', { dueAt: '2026-03-20T17:00:00+07:00' })).toMatchObject({
      status: 200,
    });
  });
});
