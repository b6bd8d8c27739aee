import type { Envelope } from '@cau-noi/events';
import { eventually, type TestService } from '@cau-noi/testing';
import type { Fact } from '../src/crowds/facts.js';
import { factOf, Province } from './crowd-province.js';
import { NaiveCrowds } from './naive-crowds.js';

let place: Province;
beforeEach(async () => {
  place = await Province.open();
});
afterEach(() => place.service.close());

describe('the same events', () => {
  /** Petitions of a few people and cases, alike by chance, some withdrawn; with the facts they are. */
  function someStream(): { events: Envelope[]; facts: Fact[] } {
    const petitions = Array.from({ length: 30 }, (_, i) => place.petition(i % 11, [`p${i % 17}`, `p${(i * 7) % 23}`]));
    const at = place.now().getTime();
    const pairs = Array.from(
      { length: 26 },
      (_, i) => [petitions[i]!.data, petitions[(i * 5 + 3) % 30]!.data] as const,
    );
    const gone = [4, 11, 19].map((i) => petitions[i]!.data);
    return {
      events: [
        ...petitions,
        ...pairs.map(([one, other]) => place.alike(one, other)),
        ...gone.map((one) => place.withdrawn(one)),
      ],
      facts: [
        ...petitions.map(({ data }) => factOf(data)),
        ...pairs.map(([one, other]): Fact => ({ fact: 'link', petitions: [one.petitionId, other.petitionId], at })),
        ...gone.map(({ petitionId }): Fact => ({ fact: 'withdrawn', id: petitionId, people: null, at })),
      ],
    };
  }
  const asDefined = (facts: Fact[]) => {
    const naive = new NaiveCrowds();
    for (const fact of facts) naive.take(fact);
    return naive.crowds().filter(({ level }) => level > 0);
  };
  const shuffled = <T>(all: readonly T[]): T[] =>
    all
      .map((one, i) => [(i * 37) % 59, one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);

  it('make the crowds of the definition, in any order and however often, with two replicas', async () => {
    const { events, facts } = someStream();
    const replica = await place.replica();
    await place.tell(...shuffled(events), ...events.slice(0, 20), ...shuffled(events).slice(30));
    expect(await place.seen()).toEqual(asDefined(facts));
    const alerts = await place.alertsRaised();
    const standing = await place.service.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM alerts WHERE crowd_level IS NOT NULL AND ended_at IS NULL GROUP BY case_id, line, crowd_level`,
    );
    expect(alerts.length).toBeGreaterThan(0);
    expect(standing.every(({ n }) => n === 1)).toBe(true);
    await place.until(new Date(place.now().getTime() + 31 * 86_400_000), [place.service, replica]);
    expect(await place.seen()).toEqual([]);
    const open = await place.service.query('SELECT 1 FROM alerts WHERE crowd_level IS NOT NULL AND ended_at IS NULL');
    await replica.close();
    expect(open).toEqual([]);
  });

  it('make them while a replica goes away in the middle, whose events another one takes', async () => {
    const { events, facts } = someStream();
    const replica = await place.replica();
    const told = place.tell(...events);
    await eventually(async () => expect(await place.changes()).not.toEqual([]));
    await Promise.all([replica.close(), told]);
    await place.tell(...events.slice(0, 30));
    expect(await place.seen()).toEqual(asDefined(facts));
  });

  it('make them again from the topic, for a service that had taken them before it kept crowds', async () => {
    const { events, facts } = someStream();
    await place.tell(...events);
    await place.service.query(
      'TRUNCATE crowd_petitions, crowd_links, crowd_cases, crowds, crowd_levels, crowd_days; UPDATE crowd_stream SET present = NULL, last_number = 0, reread = true',
    );
    expect(await place.seen()).toEqual([]);
    const replica: TestService = await place.replica();
    await eventually(async () => expect(await place.seen()).toEqual(asDefined(facts)));
    await replica.close();
  });
});
