import { randomUUID } from 'node:crypto';
import type { Envelope, Payload } from '@cau-noi/events';
import { accepted, anEvent } from '@cau-noi/testing';
import type { Fact } from '../src/crowds/facts.js';
import { factOf, Province } from './crowd-province.js';
import { NaiveCrowds } from './naive-crowds.js';

type Petition = Payload<'intake.petition-registered.v1'>;

let place: Province;
beforeEach(async () => {
  place = await Province.open();
});
afterEach(() => place.service.close());

const reason = 'Cùng dự án thu hồi đất (mẫu)';
describe('forty petitions about one land clearance, under three names, in eleven communes, in three weeks', () => {
  it('are warned of at each level, with the people counted right', async () => {
    const names = ['Dự án đường vành đai (mẫu)', 'Thu hồi đất khu Đông (mẫu)', 'Khu đô thị ven sông (mẫu)'];
    const naive = new NaiveCrowds();
    const twin = (...facts: Fact[]) => facts.flatMap((fact) => naive.take(fact));
    const expected = [];
    const first: (Petition | undefined)[] = [];
    for (let i = 0; i < 40; i++) {
      await place.after(0.5);
      const petition = place.petition(i % 11, [`person-${i % 36}`]); // four people file twice
      await place.tell(petition);
      const { data } = petition;
      const matter = i % 3;
      first[matter] ??= data;
      const at = Date.parse(data.receivedAt);
      expected.push(...twin({ fact: 'now', at }, factOf(data), factOf(data, { matter: `m${matter}` })));
      const body = { caseNumber: data.caseNumber, matter: names[matter], reason };
      accepted(await place.desk(i % 11).post('/v1/crowds/matters', body));
    }
    await place.after(0.25);
    for (const other of [1, 2]) {
      const body = { caseNumber: first[0]!.caseNumber, otherCaseNumber: first[other]!.caseNumber, reason };
      accepted(await place.head().post('/v1/crowds/links', body));
      const petitions = [first[0]!.petitionId, first[other]!.petitionId] as const;
      expected.push(...twin({ fact: 'link', petitions, at: place.now().getTime() }));
    }

    const said = (await place.changes()).map(({ data }) => data);
    expect(
      said.map(({ at, level, before, people, petitions }) => ({
        at: Date.parse(at),
        level,
        before,
        people,
        petitions,
      })),
    ).toEqual(expected.map(({ at, level, before, people, petitions }) => ({ at, level, before, people, petitions })));
    expect(await place.seen()).toEqual(
      naive
        .crowds()
        .filter(({ level }) => level > 0)
        .map(({ people, level, petitions }) => ({ people, level, petitions })),
    );
    expect(
      (await place.listed()).map(({ people, petitions, level, units }: Record<string, number>) => [
        people,
        petitions,
        level,
        units,
      ]),
    ).toEqual([[36, 40, 30, 11]]);

    const alerts = await place.alertsRaised();
    const heads = [place.officerOf(place.province).officerId, place.officerOf(place.committee).officerId];
    expect(new Set(alerts.map(({ addressee }) => addressee.officerId))).toEqual(new Set(heads));
    expect(alerts.filter(({ line }) => line === 'state').map(({ cause, crowd }) => [cause, crowd!.level])).toEqual([
      ['crowd', 5],
      ['crowd', 5],
      ['crowd', 5],
      ['crowd-growing', 10],
      ['crowd-growing', 10],
      ['crowd-growing', 10],
      ['crowd-growing', 30],
    ]);
    expect(alerts.at(-1)).toMatchObject({ groupSize: 36, crowd: { level: 30, petitions: 40, cases: 40, units: 11 } });
    const ended = (await place.service.published('escalation.alert-ended.v1')).map(({ data }) => data.reason);
    expect(ended).toEqual(Array.from({ length: 8 }, () => 'merged-into')); // two crowds, two levels, two lines

    const everything = JSON.stringify([said, alerts, await place.listed(), await place.service.published()]);
    expect(everything).not.toContain('person-');
  });
});

const minute = 1 / 1440;
/** Petitions of one person each, in different communes, a minute apart, found alike in a chain. */
async function gathered(count = 5, from = 0): Promise<Envelope<'intake.petition-registered.v1'>[]> {
  const petitions: Envelope<'intake.petition-registered.v1'>[] = [];
  for (let i = from; i < from + count; i++) {
    await place.after(minute);
    const [petition, before] = [place.petition(i % 11, [`gathered-${i}`]), petitions.at(-1)];
    await place.tell(petition);
    if (before) await place.tell(place.alike(before.data, petition.data));
    petitions.push(petition);
  }
  return petitions;
}

describe('a crowd', () => {
  it('falls below its level at the instant its oldest petition leaves the window, and its alerts end', async () => {
    const [first] = await gathered();
    const leaves = new Date(Date.parse(first!.data.receivedAt) + 30 * 86_400_000);
    await place.until(new Date(leaves.getTime() - 1));
    expect((await place.changes()).map(({ data }) => data.level)).toEqual([5]);
    await place.until(leaves);
    const at = leaves.toISOString();
    expect((await place.changes()).map(({ data }) => [data.level, data.people, data.reason])).toEqual([
      [5, 5, 'link'],
      [0, 4, 'expired'],
    ]);
    expect((await place.changes()).at(-1)!.data.at).toBe(at);
    const ended = async () =>
      (await place.service.published('escalation.alert-ended.v1')).map(({ data }) => [data.reason, data.endedAt]);
    expect(await ended()).toEqual([
      ['below-level', at],
      ['below-level', at],
    ]);
    expect([await place.listed(), (await place.listed('fallen')).length]).toEqual([[], 1]);
    await place.after(1);
    expect(await place.listed('ended')).toMatchObject([{ level: 0, people: 0, endReason: 'expired' }]);
    expect(await ended()).toHaveLength(2);
  });

  it('is told of by the alert of its case alone while it has no other case', async () => {
    const group = place.petition(0, ['a', 'b'], { groupSize: 12 });
    await place.tell(group);
    expect((await place.changes()).map(({ data }) => [data.level, data.people])).toEqual([[10, 12]]);
    expect(await place.alertsRaised()).toEqual([]);
    const other = place.petition(1, ['c']);
    await place.tell(other, place.alike(group.data, other.data));
    const state = (await place.alertsRaised()).filter(({ line }) => line === 'state');
    expect(state.map(({ cause, crowd, groupSize }) => [cause, crowd!.level, groupSize])).toEqual([
      ['crowd', 5, 13],
      ['crowd-growing', 10, 13],
    ]);
  });

  it('counts a petition that joins by its own people, and one that is withdrawn no more', async () => {
    const group = place.petition(0, ['a', 'b'], { groupSize: 4 });
    await place.tell(group);
    const more = place.joined(group.data, ['b', 'c'], 3);
    await place.tell(more);
    expect((await place.changes()).map(({ data }) => data.people)).toEqual([5]); // a, b, c, and two unnamed
    await place.after(1);
    await place.tell(place.withdrawn(group.data));
    expect((await place.changes()).map(({ data }) => [data.level, data.people, data.reason])).toEqual([
      [5, 5, 'petition'],
      [0, 3, 'withdrawn'],
    ]);
  });

  it('comes apart when an officer takes a case out of it, with the reason, and goes on together when it is put back', async () => {
    const petitions = await gathered(10);
    await place.after(1);
    const [crowd] = await place.listed();
    const wrong = petitions[5]!.data;
    const body = { caseId: wrong.caseId, reason: 'Không cùng nội dung (mẫu)' };
    accepted(await place.head().post(`/v1/crowds/${crowd.id}/remove-case`, body));
    expect((await place.listed()).map(({ people }: { people: number }) => people)).toEqual([5]); // the five before it
    await place.after(1);
    const again = { caseNumber: petitions[6]!.data.caseNumber, reason };
    expect(accepted(await place.head().post(`/v1/crowds/${crowd.id}/add-case`, again)).body).toMatchObject({
      people: 9,
      crowdId: crowd.id,
    });
    const page = accepted(await place.head().get(`/v1/crowds/${crowd.id}`)).body;
    expect(page.ties.filter(({ source }: { source: string }) => source === 'set')).toMatchObject([
      { reason, byUnitId: place.province },
    ]);
    expect(page.byUnit).toHaveLength(9);
    const linked = await place.service.published('escalation.petitions-linked.v1');
    expect(linked.map(({ data }) => data.linked)).toEqual([false, false, true]);
    expect(JSON.stringify(linked)).not.toContain('Không cùng');
  });

  it('wakes whoever has answered when it grows by a fifth and five people, and by a level', async () => {
    const petitions = await gathered(8);
    const [alert] = (await place.alertsRaised()).filter(({ line }) => line === 'state');
    const answer = { word: 'watching', returnOn: '2026-03-12' };
    accepted(await place.head().post(`/v1/alerts/${alert!.alertId}/acknowledgement`, answer));
    const more = await gathered(1, 20);
    await place.tell(place.alike(petitions[0]!.data, more[0]!.data));
    const repeated = () => place.service.published('escalation.alert-repeated.v1');
    expect(await repeated()).toEqual([]);
    const last = await gathered(1, 30);
    await place.tell(place.alike(petitions[0]!.data, last[0]!.data));
    expect((await repeated()).map(({ data }) => [data.alertId, data.because?.reason, data.groupSize])).toEqual([
      [alert!.alertId, 'crowd-grew', 10],
    ]);
  });

  it('counts a petition from when it really came in, whatever is told first', async () => {
    const late = place.petition(0, ['a', 'b', 'c', 'd', 'e'], { receivedAt: place.now().toISOString() });
    const facts = { receivedAt: new Date(place.now().getTime() - 31 * 86_400_000).toISOString() };
    const corrected = anEvent(
      'routing.facts-corrected.v1',
      { caseId: late.data.caseId, version: 2, facts },
      { time: place.now().toISOString() },
    );
    await place.tell(corrected);
    await place.tell(late);
    expect(await place.changes()).toEqual([]);
    const gone = place.petition(1, ['f', 'g', 'h', 'i', 'j']);
    await place.tell(place.withdrawn(gone.data));
    await place.tell(gone);
    expect(await place.changes()).toEqual([]);
  });
});

describe('whoever has nothing to do with a crowd', () => {
  it('sees none of it, and cannot tie a case that is not theirs', async () => {
    const petitions = await gathered(5);
    const [crowd] = await place.listed();
    const stranger = place.desk(9);
    expect(accepted(await stranger.get('/v1/crowds')).body.items).toEqual([]);
    expect((await stranger.get(`/v1/crowds/${crowd.id}`)).status).toBe(404);
    const body = { caseNumber: petitions[0]!.data.caseNumber, otherCaseNumber: petitions[1]!.data.caseNumber, reason };
    expect((await stranger.post('/v1/crowds/links', body)).body.code).toBe('crowd-case-unknown');
    const own = accepted(await place.desk(0).get(`/v1/crowds/${crowd.id}`)).body;
    expect(own.seenCases.map(({ caseNumber }: { caseNumber: string }) => caseNumber)).toEqual([
      petitions[0]!.data.caseNumber,
    ]);
    expect(own.byUnit).toHaveLength(5);
    expect((await place.head().get(`/v1/crowds/${randomUUID()}`)).status).toBe(404);
  });
});
