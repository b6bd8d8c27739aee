import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { unitsSeenBy } from '@cau-noi/organisation';
import { type Command, NotFound } from '@cau-noi/platform';
import { fold, tidy } from '@cau-noi/rules';
import { defaultCrowdPolicy, lengthOf } from '../crowds/facts.js';
import { CrowdStreamService } from '../crowd-stream/crowd-stream.service.js';
import { petitionsOf } from '../crowd-stream/stream.store.js';
import type { CrowdPetitionRow } from '../crowd-stream/stream.table.js';
import { crowdOf, crowdSeen, linksAmong } from './crowds-seen.store.js';
import { matterOf, petitionsOfNumber } from './matters.store.js';
import { caseOutside, caseUnknown, nothingTies, sameCrowd } from './refusals.js';
import { tied, type Tied } from './tie.view.js';

/** What desks and heads say of petitions: they are about one matter, or are not; the matter has this name. */
@Injectable()
export class TiesService {
  constructor(private readonly stream: CrowdStreamService) {}

  /** Codes: 'not-found', 'crowd-case-unknown', 'crowd-case-outside', 'crowd-case-there'. */
  async addCase(tx: Tx, command: Command, crowdId: string, caseNumber: string, reason: string): Promise<Tied> {
    const units = await this.units(tx, command);
    const members = await this.members(tx, units, crowdId);
    const [added] = await this.counting(tx, command, caseNumber, units);
    if (members.some(({ petitionId }) => petitionId === added.petitionId)) throw sameCrowd();
    const member = members.find(({ unitId }) => unitId !== null && units.includes(unitId)) ?? members[0];
    if (!member) throw new NotFound('crowd');
    return this.link(tx, command, [member, added], reason);
  }

  /** Codes: 'crowd-case-unknown', 'crowd-case-outside', 'crowd-case-there'. */
  async linkCases(tx: Tx, command: Command, numbers: readonly [string, string], reason: string): Promise<Tied> {
    const units = await this.units(tx, command);
    const [one] = await this.counting(tx, command, numbers[0], units);
    const [other] = await this.counting(tx, command, numbers[1], units);
    const isTold = one.crowd === other.crowd && (await crowdOf(tx, one.petitionId)) !== undefined;
    if (one.caseId === other.caseId || isTold) throw sameCrowd();
    return this.link(tx, command, [one, other], reason);
  }

  /** Takes back every link of a case to others of the crowd, and its matter. Codes: 'not-found', 'crowd-case-apart'. */
  async removeCase(tx: Tx, command: Command, crowdId: string, caseId: string, reason: string): Promise<Tied> {
    const units = await this.units(tx, command);
    const members = await this.members(tx, units, crowdId);
    const own = members.filter((row) => row.caseId === caseId && row.unitId !== null && units.includes(row.unitId));
    const [first] = own;
    if (!first) throw new NotFound('case');
    const ids = new Set(own.map(({ petitionId }) => petitionId));
    const all = new Map(members.map((row) => [row.petitionId, row]));
    const links = (await linksAmong(tx, [...all.keys()])).filter(({ one, other }) => ids.has(one) !== ids.has(other));
    const hasMatter =
      first.matterId !== null && members.some((row) => row.caseId !== caseId && row.matterId === first.matterId);
    if (links.length === 0 && !hasMatter) throw nothingTies();
    const { now } = command;
    const by = byOf(command);
    await this.stream.take(tx, [
      ...links.map(({ one, other }) => ({
        news: 'link' as const,
        saidAt: now,
        petitions: [one, other] as const,
        isOn: false,
        at: now,
        likeness: null,
        reason,
        by,
      })),
      ...(hasMatter ? [{ news: 'matter' as const, saidAt: now, caseId, matterId: null, reason, by }] : []),
    ]);
    for (const { one, other } of links) this.publishLink(tx, command, [all.get(one)!, all.get(other)!], false);
    if (hasMatter) this.publishMatter(tx, command, caseId, null);
    return tied(await crowdOf(tx, first.petitionId));
  }

  /** Codes: 'crowd-case-unknown', 'crowd-case-outside'. */
  async nameMatter(tx: Tx, command: Command, caseNumber: string, name: string | null, reason: string): Promise<Tied> {
    const [petition] = await this.counting(tx, command, caseNumber, await this.units(tx, command));
    const { now, actor } = command;
    const said = tidy(name ?? '');
    const matter = { matterId: randomUUID(), name: said, key: fold(said), unitId: actor.unitId, namedAt: now };
    const matterId = matter.key === '' ? null : await matterOf(tx, matter);
    const { caseId, petitionId } = petition;
    await this.stream.take(tx, [{ news: 'matter', saidAt: now, caseId, matterId, reason, by: byOf(command) }]);
    this.publishMatter(tx, command, caseId, matterId);
    return tied(await crowdOf(tx, petitionId));
  }

  private async link(
    tx: Tx,
    command: Command,
    pair: readonly [CrowdPetitionRow, CrowdPetitionRow],
    reason: string,
  ): Promise<Tied> {
    const { now } = command;
    const petitions = [pair[0].petitionId, pair[1].petitionId] as const;
    await this.stream.take(tx, [
      { news: 'link', saidAt: now, petitions, isOn: true, at: now, likeness: null, reason, by: byOf(command) },
    ]);
    this.publishLink(tx, command, pair, true);
    return tied(await crowdOf(tx, petitions[0]));
  }

  private units(tx: Tx, { actor, now }: Command): Promise<string[]> {
    return unitsSeenBy(tx, actor, dayOf(now));
  }

  /** The petitions of a crowd that has one in these units. */
  private async members(tx: Tx, units: readonly string[], crowdId: string): Promise<CrowdPetitionRow[]> {
    const crowd = await crowdSeen(tx, units, crowdId, '1970-01-01');
    if (!crowd || crowd.endedAt) throw new NotFound('crowd');
    return petitionsOf(tx, crowd.number);
  }

  /** The petitions of a case that count now, the oldest first. */
  private async counting(
    tx: Tx,
    { now }: Command,
    caseNumber: string,
    units: readonly string[],
  ): Promise<[CrowdPetitionRow, ...CrowdPetitionRow[]]> {
    const known = await petitionsOfNumber(tx, tidy(caseNumber).toUpperCase(), units);
    if (known.length === 0) throw caseUnknown(caseNumber);
    const opened = now.getTime() - lengthOf(defaultCrowdPolicy);
    const [first, ...others] = known.filter(
      ({ receivedAt, withdrawnAt }) => withdrawnAt === null && receivedAt !== null && receivedAt.getTime() > opened,
    );
    if (!first) throw caseOutside(caseNumber, defaultCrowdPolicy.window);
    return [first, ...others];
  }

  private publishLink(
    tx: Tx,
    command: Command,
    [one, other]: readonly [CrowdPetitionRow, CrowdPetitionRow],
    linked: boolean,
  ): void {
    const data = {
      petitions: [one.petitionId, other.petitionId],
      cases: [one.caseId, other.caseId],
      linked,
      linkedAt: command.now.toISOString(),
      by: byOf(command),
    };
    tx.publish([{ type: 'escalation.petitions-linked.v1', subject: one.caseId, data }]);
  }

  private publishMatter(tx: Tx, command: Command, caseId: string, matterId: string | null): void {
    const data = { caseId, matterId, namedAt: command.now.toISOString(), by: byOf(command) };
    tx.publish([{ type: 'escalation.matter-named.v1', subject: caseId, data }]);
  }
}

const byOf = ({ actor: { officerId, postId, unitId } }: Command) => ({ officerId, postId, unitId });
