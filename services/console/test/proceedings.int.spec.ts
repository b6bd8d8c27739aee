import type { Envelope } from '@cau-noi/events';
import { eventually, startTestService, tokens, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { aLine, after, movedStory, tell, type Line } from './facts.js';
import { anOffice, aPost, type Office } from './office.js';

let service: TestService;
let office: Office;

beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
});
afterAll(() => service.close());

const handlerOf = ({ officerId, postId, unitId }: Line) => service.as({ role: 'CV', officerId, postId, unitId });
const leaderOf = (unitId: string) => service.as({ role: 'LD', unitId });
const upTo = (facts: readonly Envelope[], version: number): Envelope[] =>
  facts.filter(({ data }) => 'version' in data && data.version <= version);
const lines = (): [Line, Line] => [aLine({ unitId: office.communeId }), aLine({ unitId: office.provinceId })];

describe('a denunciation that meets everything that moves its time', () => {
  it('is the same case in whatever order the topics arrive, and nothing is parked', async () => {
    const orders = [
      ['intake', 'routing', 'deadline'],
      ['deadline', 'routing', 'intake'],
      ['routing', 'deadline', 'intake'],
    ] as const;
    const [line, superior] = lines();
    const seen = [];
    for (const order of orders) {
      const one = { ...aLine(line), ...ids() };
      const story = movedStory(one, superior);
      await tell(
        service,
        order.flatMap((topic) => story[topic]),
      );
      await tell(service, story.routing.slice(6, 9)); // once more
      const { body } = await leaderOf(office.provinceId).get(`/v1/cases/${one.caseId}`);
      seen.push(
        JSON.parse(
          JSON.stringify(body)
            .replaceAll(one.caseId, 'case')
            .replaceAll(one.clockId, 'clock')
            .replaceAll(one.number, 'number'),
        ),
      );
    }
    expect(seen[0]).toMatchObject({
      state: 'terminated',
      version: 17,
      unitId: office.provinceId,
      endedAt: after(17),
      due: null,
      proceedings: {
        termination: { ground: 'denounced-dead' },
        takenOver: { fromUnitId: office.communeId },
        complexity: { criteria: ['a', 'dd'] },
      },
      clocks: [
        {
          status: 'cancelled',
          previous: [
            { due: '2026-04-01', cause: 'case-extended' },
            { due: '2026-05-01', cause: 'paused' },
          ],
        },
      ],
    });
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    expect(await service.query('SELECT 1 FROM parked_events')).toEqual([]);
  });

  it('has a line in its history for each of them', async () => {
    const [line, superior] = lines();
    const story = movedStory(line, superior);
    const all = [...story.intake, ...story.routing, ...story.deadline];
    await tell(service, all);
    const { body } = await leaderOf(office.provinceId).get(`/v1/cases/${line.caseId}/timeline?limit=100`);
    const items = body.items as { id: string; type: string; at: string; data: Record<string, unknown> }[];
    expect(items.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    expect(items.find(({ type }) => type === 'routing.case-extended.v1')).toMatchObject({
      at: after(7),
      version: 7,
      signer: { name: null, title: null },
      data: { days: 30, document: { number: '7/QĐ-THU' } },
    });
    expect(items.find(({ type }) => type === 'deadline.clock-rederived.v1')).toMatchObject({
      data: { previousDue: '2026-04-01', due: '2026-05-01' },
    });
  });
});

describe('a suspended case', () => {
  it('stays in the queue of its handler, found by its state and among what is paused', async () => {
    const [line, superior] = lines();
    const story = movedStory(line, superior);
    await tell(service, [
      ...story.intake,
      ...upTo(story.routing, 9),
      ...story.deadline.filter(({ time }) => time <= after(109)),
    ]);
    const found = async (filter: string) =>
      (await handlerOf(line).get(`/v1/queues/mine?${filter}`)).body.items.map(({ id }: { id: string }) => id);
    expect(await found('state=suspended')).toEqual([line.caseId]);
    expect(await found('due=paused')).toEqual([line.caseId]);
    expect(await found('due=overdue')).toEqual([]);
    await tell(service, [
      ...upTo(story.routing.slice(8), 10),
      ...story.deadline.filter(({ time }) => time === after(110)),
    ]);
    expect(await found('state=suspended')).toEqual([]);
    expect(await found('state=verifying')).toEqual([line.caseId]);
  });
});

describe('a case that a superior took over', () => {
  it('leaves the desk and the unit that had it, and waits for assignment above', async () => {
    const [line, superior] = lines();
    const story = movedStory(line, superior);
    const statusFor = async (who: ReturnType<typeof handlerOf>) => (await who.get(`/v1/cases/${line.caseId}`)).status;
    const unassigned = async () =>
      (await leaderOf(office.provinceId).get('/v1/queues/unassigned?limit=100')).body.items.map(
        ({ id }: { id: string }) => id,
      );
    await tell(service, [...story.intake, ...upTo(story.routing, 13)]);
    expect(await statusFor(handlerOf(line))).toBe(200);
    expect(await unassigned()).not.toContain(line.caseId);
    await tell(service, upTo(story.routing.slice(12), 14));
    expect(await statusFor(handlerOf(line))).toBe(404);
    expect(await statusFor(leaderOf(office.communeId))).toBe(404);
    expect(await statusFor(handlerOf(superior))).toBe(200);
    expect(await unassigned()).toContain(line.caseId);
    expect((await handlerOf(line).get('/v1/queues/mine')).body.items).toEqual([]);
    expect((await handlerOf(line).get('/v1/queues/unit')).body.items).not.toContainEqual(
      expect.objectContaining({ id: line.caseId }),
    );
    await tell(service, upTo(story.routing.slice(13), 16));
    expect((await handlerOf(superior).get('/v1/queues/mine')).body.items).toMatchObject([
      { id: line.caseId, state: 'assigned' },
    ]);
  });

  it('is news to the open pages of both units', async () => {
    const [line, superior] = lines();
    const story = movedStory(line, superior);
    await tell(service, [...story.intake, ...upTo(story.routing, 13)]);
    const left = await listen(office.communeId);
    const gained = await listen(office.provinceId);
    await tell(service, upTo(story.routing.slice(12), 14));
    await eventually(() => {
      for (const { heard } of [left, gained]) {
        expect(heard.join('')).toContain(`event: case-changed\ndata: {"caseId":"${line.caseId}","version":14}`);
        expect(heard.join('')).toContain('event: queue-changed\ndata: {"queue":"unit"');
      }
    });
    await Promise.all([left.stop(), gained.stop()]);
  });
});

const ids = () => {
  const { caseId, clockId, number } = aLine();
  return { caseId, clockId, number };
};

/** An open page of a handler in a unit. */
async function listen(unitId: string): Promise<{ heard: string[]; stop: () => Promise<void> }> {
  const { officerId } = aLine();
  const postId = await aPost(service, { unitId, role: 'CV', officerId });
  const token = await (await tokens()).sign({ accountId: officerId, officerId, postId, unitId, role: 'CV' });
  const heard: string[] = [];
  const stop = new AbortController();
  const response = await fetch(`${service.url}/v1/stream`, {
    headers: { authorization: `Bearer ${token}` },
    signal: stop.signal,
  });
  const reading = (async () => {
    for await (const part of response.body ?? []) heard.push(Buffer.from(part).toString());
  })().catch(() => undefined);
  return {
    heard,
    stop: () => {
      stop.abort();
      return reading;
    },
  };
}
