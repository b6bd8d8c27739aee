import { dayOf } from '@cau-noi/calendar';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { standsAbove } from '@cau-noi/organisation';
import { type Actor, type Command, NotFound, VersionConflict } from '@cau-noi/platform';
import { handlerRank, hasTrait, type LateReason } from '@cau-noi/vocabulary';
import { lateReasonOf } from '@cau-noi/rules';
import type { Act, Case, Who } from './case.js';
import { changesAfter, lockCase, readCase } from './cases.store.js';

/** Fields the body of every act may have: when it happened, why it is entered late, and the officer's note. */
export type Entered = { occurredAt?: string; lateReason?: LateReason; note?: string };

/** One request about one case, with what the platform read from its headers. */
export type CaseCommand = Entered & { command: Command; caseId: string };

/** The case as it is now, the act that is asked of it, and the officer's note. */
type Loaded = { current: Case; act: Act; note: string | null };

/** The file of a case: who may open it, and in which version. */
@Injectable()
export class CaseFilesService {
  /** The case of the actor's own unit, locked. `not-found`, `case-changed`, `occurred-in-future`, `late-entry-reason-missing`. */
  open(tx: Tx, asked: CaseCommand): Promise<Loaded> {
    return this.opened(tx, asked, ownUnit);
  }

  /** As `open`; also the case of a unit below the actor's, for the act of a superior. */
  openFromAbove(tx: Tx, asked: CaseCommand): Promise<Loaded> {
    return this.opened(tx, asked, (found, actor, at) => this.ownOrBelow(tx, found, actor, at));
  }

  /** The case for reading, as whoever the actor is to it: in its unit, or at the head of one above. */
  async look(tx: Tx, actor: Actor, caseId: string): Promise<{ current: Case; who: Who }> {
    const current = known(await readCase(tx, caseId));
    return { current, who: await this.ownOrBelow(tx, current, actor, tx.clock.now()) };
  }

  private async opened(
    tx: Tx,
    { command, caseId, occurredAt, lateReason, note }: CaseCommand,
    identify: (found: Case, actor: Actor, at: Date) => Who | Promise<Who>,
  ): Promise<Loaded> {
    const at = command.at(occurredAt);
    const current = known(await lockCase(tx, caseId));
    const who = await identify(current, command.actor, at);
    const { expectedVersion } = command;
    if (expectedVersion !== null && expectedVersion !== current.version) {
      throw new VersionConflict('case', current.version, await changesAfter(tx, current.caseId, expectedVersion));
    }
    const act = { who, at, now: command.now, lateReason: lateReasonOf(lateReason, at, command.now) };
    return { current, act, note: note ?? null };
  }

  private async ownOrBelow(tx: Tx, found: Case, actor: Actor, at: Date): Promise<Who> {
    if (!hasTrait(actor.role, 'leadsAgency') || actor.unitId === found.unitId) return ownUnit(found, actor);
    const isAbove = await standsAbove(tx, actor.unitId, [found.unitId], dayOf(at), { line: 'state' });
    if (!isAbove) throw new NotFound('case');
    return { ...idsOf(actor), leads: false, settles: false, above: true };
  }
}

function known(found: Case | null): Case {
  if (!found) throw new NotFound('case');
  return found;
}

/** A case of another unit is as one that does not exist. */
function ownUnit(found: Case, actor: Actor): Who {
  if (found.unitId !== actor.unitId) throw new NotFound('case');
  const { role } = actor;
  return {
    ...idsOf(actor),
    leads: hasTrait(role, 'leads'),
    settles: handlerRank(role, 'settle') !== null,
    above: false,
  };
}

const idsOf = ({ officerId, postId, unitId }: Actor) => ({ officerId, postId, unitId });
