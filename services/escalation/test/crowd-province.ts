import { randomUUID } from 'node:crypto';
import type { Envelope, Payload } from '@cau-noi/events';
import { DueJobs } from '@cau-noi/messaging';
import { SteeredClock } from '@cau-noi/platform';
import {
  accepted,
  anEvent,
  deliver,
  holdersEvent,
  postEvent,
  startTestService,
  unitEvent,
  type Http,
  type TestService,
} from '@cau-noi/testing';
import type { Fact, PetitionFact } from '../src/crowds/facts.js';
import { escalationService } from '../src/index.js';

type Place = { unitId: string; committeeId: string; code: string };
type Petition = Payload<'intake.petition-registered.v1'>;
/** A crowd as two of them are compared: whatever its number. */
export type Seen = { people: number; level: number; petitions: string[] };

/** A petition as the fact that it is; what is named differs. */
export const factOf = (data: Petition, over: Partial<PetitionFact> = {}): Fact => ({
  fact: 'petition',
  id: data.petitionId,
  at: Date.parse(data.receivedAt),
  case: data.caseId,
  matter: null,
  people: data.petitioners,
  size: data.groupSize,
  ...over,
});

const windowLength = 30 * 86_400_000;

/** A made-up province with eleven communes, each with a committee beside it; people register petitions there. */
export class Province {
  readonly province = randomUUID();
  readonly committee = randomUUID();
  readonly communes: Place[] = Array.from({ length: 11 }, (_, i) => ({
    unitId: randomUUID(),
    committeeId: randomUUID(),
    code: `X${String(i + 1).padStart(2, '0')}`,
  }));
  private readonly officers = new Map<string, { postId: string; officerId: string }>();
  private count = 0;

  private constructor(readonly service: TestService) {}

  /** A service of its own, at Monday 02/03/2026 08:00 in Hà Nội, that knows the province. */
  static async open(): Promise<Province> {
    const clock = new SteeredClock(new Date('2026-03-02T01:00:00.000Z'));
    const province = new Province(await startTestService(escalationService, { clock }));
    await province.tell(...province.organisation());
    return province;
  }

  /** Another process of the same service. */
  replica(): Promise<TestService> {
    const { clock, env } = this.service;
    const { DATABASE_URL, TOPIC_PREFIX } = env;
    return startTestService(escalationService, { clock, env: { DATABASE_URL, TOPIC_PREFIX } });
  }

  tell(...events: Envelope[]): Promise<void> {
    return deliver(this.service, events);
  }

  now(): Date {
    return this.service.clock.now();
  }

  /** Steers the clock, and does everything that is due by then. */
  async until(instant: Date | string, replicas: TestService[] = [this.service]): Promise<void> {
    this.service.clock.set(new Date(instant));
    const run = async (service: TestService): Promise<void> => {
      for (const job of service.get(DueJobs).all()) while ((await job.runOnce()) > 0);
    };
    await Promise.all(replicas.map(run));
  }

  after(days: number): Promise<void> {
    return this.until(new Date(this.now().getTime() + days * 86_400_000));
  }

  /** A petition of these people that opens a case of its own in a commune, received and registered now. */
  petition(commune: number, people: string[], over: Partial<Petition> = {}): Envelope<'intake.petition-registered.v1'> {
    const { unitId, code } = this.communes[commune]!;
    this.count += 1;
    const now = this.now().toISOString();
    const data = {
      petitionId: randomUUID(),
      caseId: randomUUID(),
      caseNumber: `${code}-26-${String(this.count).padStart(6, '0')}`,
      unitId,
      petitioners: people,
      groupSize: Math.max(1, people.length),
      receivedAt: now,
      ...over,
    };
    return anEvent('intake.petition-registered.v1', data, { time: now });
  }

  /** One that joins the case of another one. */
  joined(first: Petition, people: string[], ownSize = people.length): Envelope<'intake.petition-joined.v1'> {
    const { caseId, caseNumber, unitId } = first;
    const now = this.now().toISOString();
    const data = {
      petitionId: randomUUID(),
      caseId,
      caseNumber,
      unitId,
      petitioners: people,
      ownSize,
      receivedAt: now,
    };
    return anEvent('intake.petition-joined.v1', data, { time: now });
  }

  withdrawn({ petitionId, caseId }: Petition): Envelope {
    const now = this.now().toISOString();
    return anEvent('intake.petition-withdrawn.v1', { petitionId, caseId, withdrawnAt: now }, { time: now });
  }

  alike(one: Petition, other: Petition): Envelope {
    const now = this.now().toISOString();
    const data = {
      petitionId: one.petitionId,
      caseId: one.caseId,
      otherPetitionId: other.petitionId,
      otherCaseId: other.caseId,
      foundAt: now,
    };
    return anEvent('intake.similarity-found.v1', data, { time: now });
  }

  desk(commune: number): Http {
    return this.service.as({ role: 'TD', unitId: this.communes[commune]!.unitId });
  }

  /** The head of the province. */
  head(): Http {
    return this.service.as({ role: 'LD', unitId: this.province, ...this.officerOf(this.province) });
  }

  officerOf(unitId: string): { postId: string; officerId: string } {
    const known = this.officers.get(unitId) ?? { postId: randomUUID(), officerId: randomUUID() };
    this.officers.set(unitId, known);
    return known;
  }

  /** What the head of the province is shown: that with the most people first. */
  async listed(state = 'standing') {
    return accepted(await this.head().get(`/v1/crowds?state=${state}&limit=100`)).body.items;
  }

  /** Every crowd that counts now, by the tables. */
  async seen(): Promise<Seen[]> {
    const rows = await this.service.query<Seen>(
      `SELECT c.people, c.level, (SELECT array_agg(petition_id::text ORDER BY received_at, petition_id) FROM crowd_petitions
         WHERE crowd = c.number AND received_at > $1) AS petitions FROM crowds c WHERE ended_at IS NULL AND level > 0`,
      [new Date(this.now().getTime() - windowLength)],
    );
    return rows.sort((a, b) => (a.petitions[0]! < b.petitions[0]! ? -1 : 1));
  }

  changes() {
    return this.service.published('escalation.crowd-changed.v1');
  }

  async alertsRaised() {
    const raised = await this.service.published('escalation.alert-raised.v1');
    return raised.map(({ data }) => data).filter(({ crowd }) => crowd !== undefined);
  }

  private organisation(): Envelope[] {
    const seat = (unitId: string) => ({ unitId, postId: this.officerOf(unitId).postId });
    const led = (unitId: string): Envelope[] => [
      postEvent({ ...seat(unitId), role: 'LD' }),
      holdersEvent(seat(unitId), [{ officerId: this.officerOf(unitId).officerId }]),
    ];
    return [
      unitEvent(this.committee, { code: 'TU', hierarchy: 'party' }),
      unitEvent(this.province, { code: 'TINH', hierarchy: 'state', committeeId: this.committee }),
      ...led(this.committee),
      ...led(this.province),
      ...this.communes.flatMap(({ unitId, committeeId, code }) => [
        unitEvent(committeeId, { code: `DU${code}`, hierarchy: 'party', parentId: this.committee }),
        unitEvent(unitId, { code, hierarchy: 'state', parentId: this.province, committeeId }),
        ...led(unitId),
      ]),
    ];
  }
}
