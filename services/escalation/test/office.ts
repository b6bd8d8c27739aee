import { randomUUID } from 'node:crypto';
import { addDays } from '@cau-noi/calendar';
import type { Envelope, EventName, Payload } from '@cau-noi/events';
import { DueJobs } from '@cau-noi/messaging';
import { SteeredClock } from '@cau-noi/platform';
import {
  anEvent,
  deliver,
  holdersEvent,
  postEvent,
  startTestService,
  unitEvent,
  type Http,
  type TestService,
} from '@cau-noi/testing';
import { escalationService } from '../src/index.js';

type Party = 'provincialCommittee' | 'communeCommittee';
export type UnitName = 'province' | 'commune' | Party;

/** A province with one commune and their committees, each with a named head, as directory publishes them. */
export class Office {
  readonly units: Record<UnitName, string> = {
    province: randomUUID(),
    commune: randomUUID(),
    provincialCommittee: randomUUID(),
    communeCommittee: randomUUID(),
  };
  private readonly posts = new Map<string, string>();
  private readonly officers = new Map<string, string>();
  private versions = 0;

  constructor(readonly service: TestService) {}

  /** A service of its own, at Monday 02/03/2026 08:00 in Hà Nội. */
  static async open(): Promise<Office> {
    return new Office(
      await startTestService(escalationService, { clock: new SteeredClock(new Date('2026-03-02T01:00:00.000Z')) }),
    );
  }

  /** Publishes and waits until all of it has taken effect. */
  async tell(...events: Envelope[]): Promise<void> {
    await deliver(this.service, events);
  }

  unitChanged(name: UnitName, over: Partial<Payload<'directory.unit-changed.v1'>> = {}): Envelope {
    const isParty = name.endsWith('Committee');
    const parentId =
      name === 'commune' ? this.units.province : name === 'communeCommittee' ? this.units.provincialCommittee : null;
    const beside = name === 'commune' ? this.units.communeCommittee : this.units.provincialCommittee;
    return unitEvent(this.units[name], {
      code: name.toUpperCase().slice(0, 10),
      hierarchy: isParty ? 'party' : 'state',
      parentId,
      committeeId: isParty ? null : beside,
      version: (this.versions += 1),
      ...over,
    });
  }

  headPost(name: UnitName): Envelope {
    return postEvent({ ...this.seat(name), role: 'LD' });
  }

  holders(name: UnitName, to: string | null = null): Envelope {
    const holder = { officerId: this.officerOf(name), name: 'Cán bộ Thử (mẫu)', to };
    return holdersEvent(this.seat(name), [holder], (this.versions += 1));
  }

  /** From a day on somebody else holds the head post. */
  succession(name: UnitName, from: string, officerId: string): Envelope {
    const [former, next] = [
      { officerId: this.officerOf(name), name: 'Cán bộ Thử (mẫu)', to: addDays(from, -1) },
      { officerId, name: 'Cán bộ Kế nhiệm (mẫu)', from },
    ];
    return holdersEvent(this.seat(name), [former, next], (this.versions += 1));
  }

  /** Everything of these units. */
  async establish(...names: UnitName[]): Promise<void> {
    await this.tell(...names.flatMap((name) => [this.unitChanged(name), this.headPost(name), this.holders(name)]));
  }

  postOf = (name: UnitName): string => this.idIn(this.posts, name);
  officerOf = (name: UnitName): string => this.idIn(this.officers, name);
  head(name: UnitName): Http {
    return this.service.as({
      role: name.endsWith('Committee') ? 'CU' : 'LD',
      officerId: this.officerOf(name),
      postId: this.postOf(name),
      unitId: this.units[name],
    });
  }

  overdue(
    caseId: string,
    clockId: string,
    over: Partial<Payload<'deadline.overdue.v1'>> = {},
  ): Envelope<'deadline.overdue.v1'> {
    return anEvent('deadline.overdue.v1', {
      caseId,
      clockId,
      unitId: this.units.commune,
      rule: 'DON-VI',
      noticedAt: this.service.clock.now().toISOString(),
      ...over,
    });
  }

  stopped(caseId: string, clockId: string, cause = 'case-decided'): Envelope {
    return anEvent('deadline.clock-stopped.v1', {
      caseId,
      clockId,
      unitId: this.units.commune,
      cause,
      outcome: 'late',
      stoppedAt: this.service.clock.now().toISOString(),
    });
  }

  crowd(caseId: string, groupSize: number, caseNumber = 'COMMUNE-26-000001'): Envelope {
    return anEvent(
      'intake.petition-registered.v1',
      { caseId, caseNumber, unitId: this.units.commune, groupSize },
      { time: this.service.clock.now().toISOString() },
    );
  }

  /** Events of the service about one case, oldest first. */
  async said<N extends EventName>(caseId: string, name?: N): Promise<Envelope<N>[]> {
    return (await this.service.published(name)).filter(({ subject }) => subject === caseId);
  }

  async facts(caseId: string): Promise<string[]> {
    return (await this.said(caseId)).map(({ type }) => type.replace('escalation.alert-', '').replace('.v1', ''));
  }

  async alertId(caseId: string): Promise<string> {
    const [raised] = await this.said(caseId, 'escalation.alert-raised.v1');
    if (!raised) throw new Error('no alert was raised');
    return raised.data.alertId;
  }

  /** Steers the clock and does everything that is due by then. */
  async until(instant: string, replicas: TestService[] = [this.service]): Promise<void> {
    this.service.clock.set(new Date(instant));
    const run = async (service: TestService): Promise<void> => {
      for (const job of service.get(DueJobs).all()) while ((await job.runOnce()) > 0);
    };
    await Promise.all(replicas.map(run));
  }

  private seat(name: UnitName): { postId: string; unitId: string } {
    return { postId: this.postOf(name), unitId: this.units[name] };
  }

  private idIn(known: Map<string, string>, name: string): string {
    const id = known.get(name) ?? randomUUID();
    known.set(name, id);
    return id;
  }
}
