import fc from 'fast-check';
import { Transactions } from '@cau-noi/messaging';
import { startTestService, type TestService } from '@cau-noi/testing';
import { keepHolders, keepPosts, keepUnits } from '../src/facts.store.js';
import {
  committeeOf,
  headOf,
  holderOn,
  organisationAround,
  standsAbove,
  unitsAbove,
  unitsBelow,
  type Line,
} from '../src/index.js';
import { days, firstDay, idOf, naivelyAbove, organisations, tenures, type Unit } from './an-organisation.js';
import { ask, probe } from './probe.js';

const lines: Line[] = ['state', 'both'];

describe('who stands above whom', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(probe);
  });
  afterAll(() => service?.close());

  const know = (...told: Unit[][]): Promise<void> =>
    service.get(Transactions).run(async (tx) => {
      await tx.query('TRUNCATE org_units, org_lines, org_posts, org_tenures, org_holders');
      for (const units of told) await keepUnits(tx, units);
    });

  it('is what the rule says, of any organisation, on any day, on either line', async () => {
    await fc.assert(
      fc.asyncProperty(organisations, days, async (units, day) => {
        await know(units);
        for (const line of lines) {
          const naive = new Map(units.map(({ unitId }) => [unitId, naivelyAbove(units, unitId, day, line)]));
          await ask(service, async (tx) => {
            for (const { unitId } of units) {
              expect([...(await unitsAbove(tx, [unitId], day, { line }))].sort()).toEqual(naive.get(unitId));
              const below = [...naive].flatMap(([id, above]) => (above.includes(unitId) ? [id] : []));
              expect((await unitsBelow(tx, unitId, day, { line })).sort()).toEqual(below.sort());
              expect(await standsAbove(tx, idOf(0), [unitId], day, { line })).toBe(
                naive.get(unitId)!.includes(idOf(0)),
              );
            }
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('can be decided over many days at once from what is around some units, without asking again', async () => {
    await fc.assert(
      fc.asyncProperty(organisations, days, async (units, day) => {
        await know(units);
        await ask(service, async (tx) => {
          for (const { unitId } of units) {
            const { units: around } = await organisationAround(tx, [unitId]);
            for (const line of lines)
              expect(naivelyAbove(around, unitId, day, line)).toEqual(naivelyAbove(units, unitId, day, line));
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it('is the same in whatever order and however often directory was heard', async () => {
    const told = organisations.chain((units) =>
      fc.shuffledSubarray(
        units.flatMap((unit) =>
          [1, 2, 2].map((version) => ({ ...unit, version, lines: version === 1 ? [] : unit.lines })),
        ),
        { minLength: 3 * units.length },
      ),
    );
    await fc.assert(
      fc.asyncProperty(told, async (facts) => {
        await know(facts);
        const atOnce = await service.query('SELECT * FROM org_lines ORDER BY 1, 2, 3, 4');
        await know(...facts.map((fact) => [fact]));
        expect(await service.query('SELECT * FROM org_lines ORDER BY 1, 2, 3, 4')).toEqual(atOnce);
        await know(facts.filter(({ version }) => version === 2));
        expect(await service.query('SELECT * FROM org_lines ORDER BY 1, 2, 3, 4')).toEqual(atOnce);
      }),
      { numRuns: 30 },
    );
  });

  it('of a unit that ended are those above it last, on both lines, and those above these as they are now', async () => {
    const [ward, commune, province, ministry, committee] = [1, 2, 3, 4, 5].map(idOf) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const span = { from: '2025-07-01', to: null };
    const unit = (unitId: string, parentId: string | null, over: Partial<Unit> = {}): Unit => ({
      unitId,
      code: unitId,
      name: { vi: 'Đơn vị thử', en: 'Synthetic unit' },
      hierarchy: 'state',
      level: 'commune',
      validFrom: '2025-07-01',
      validTo: null,
      lines: [{ ...span, parentId }],
      committees: [],
      version: 1,
      ...over,
    });
    const ended = { from: '2025-07-01', to: '2026-06-30' };
    await know([
      unit(ward, null, {
        validTo: ended.to,
        lines: [{ ...ended, parentId: commune }],
        committees: [{ ...ended, committeeId: committee }],
      }),
      unit(commune, null, {
        lines: [
          { ...ended, parentId: province },
          { from: '2026-07-01', to: null, parentId: ministry },
        ],
      }),
      unit(committee, null, { hierarchy: 'party' }),
    ]);
    const above = (day: string, line: Line) =>
      ask(service, async (tx) => [...(await unitsAbove(tx, [ward], day, { line }))].sort());
    expect(await above('2026-06-30', 'state')).toEqual([commune, province].sort());
    expect(await above('2026-07-01', 'state')).toEqual([commune, ministry].sort());
    expect(await above('2026-07-01', 'both')).toEqual([commune, ministry, committee].sort());
    expect(await above('2025-06-30', 'both')).toEqual([]);
    expect(await ask(service, (tx) => committeeOf(tx, ward, '2026-12-01'))).toBe(committee);
    expect(await ask(service, (tx) => committeeOf(tx, commune, '2026-12-01'))).toBeNull();
  });

  it('holds a post on a day is its tenure of that day, and nobody in a gap', async () => {
    const [post, unitId] = [idOf(50), idOf(1)];
    const of = {
      postId: post,
      unitId,
      title: { vi: 'Trưởng (thử)', en: 'Head' },
      role: 'LD',
      validFrom: firstDay,
    } as const;
    await fc.assert(
      fc.asyncProperty(tenures, days, async (held, day) => {
        await know();
        await service.get(Transactions).run(async (tx) => {
          await keepPosts(tx, [{ ...of, isHead: true, validTo: null, version: 1 }]);
          await keepHolders(tx, [{ postId: post, unitId, holders: held, version: 1 }]);
        });
        const holder = held.find(({ from, to }) => from <= day && (to === null || day <= to))?.officerId ?? null;
        expect(await ask(service, (tx) => holderOn(tx, post, day))).toBe(holder);
        const head = await ask(service, (tx) => headOf(tx, unitId, day));
        expect(head).toEqual(day < firstDay ? null : { postId: post, unitId, role: 'LD', officerId: holder });
      }),
      { numRuns: 40 },
    );
  });
});
