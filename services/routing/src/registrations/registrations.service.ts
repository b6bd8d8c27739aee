import { Injectable } from '@nestjs/common';
import type { Envelope, Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { takesNoPetition } from '@cau-noi/vocabulary';
import { withdraw } from '../acts/withdraw.js';
import { receive } from '../case/case.js';
import { lockCase, saveDecision } from '../case/cases.store.js';
import {
  keepEarlyFact,
  lockEarlyFacts,
  openCases,
  raiseGroup,
  raiseRepresentatives,
  shareEarlyFacts,
  takeEarlyFacts,
} from './registrations.store.js';

type Registered = Envelope<'intake.petition-registered.v1'>;
type Withdrawn = Payload<'intake.petition-withdrawn.v1'>;

/** What the desk reports: petitions that open cases, and withdrawals that end them. */
@Injectable()
export class RegistrationsService {
  /** Opens a case per registration, as one set; then lets facts take effect that had come before it. */
  async open(tx: Tx, registered: Registered[]): Promise<void> {
    await shareEarlyFacts(tx);
    const openings = registered.map((event) => ({ opened: receive(event.data), registered: event }));
    await openCases(tx, openings, tx.clock.now());
    const caseIds = registered.map(({ data }) => data.caseId);
    for (const early of await takeEarlyFacts(tx, caseIds)) {
      const cause = registered.find((event) => event.data.caseId === early.caseId);
      await this.end(cause ? tx.causedBy(cause) : tx, early);
    }
  }

  /**
   * Adds a further petition: it changes nothing but how many people are behind the case; within the topic it follows
   * the one that opened it. People only come to it, so that an older joining handled later takes nobody away. A case
   * that has ended takes no more: the desk, which could not know yet, is notified, so that the petition is not lost in
   * a closed file.
   */
  async join(
    tx: Tx,
    { caseId, petitionId, groupSize, representatives }: Payload<'intake.petition-joined.v1'>,
  ): Promise<void> {
    const current = await lockCase(tx, caseId);
    if (current && takesNoPetition(current.state)) {
      const data = { caseId, petitionId, state: current.state };
      return tx.publish([{ type: 'routing.petition-came-late.v1', subject: caseId, data }]);
    }
    await raiseGroup(tx, caseId, { groupSize, representatives: representatives ?? null });
  }

  /** A group named who speaks for it: what an acceptance waits for. Within the topic it follows the registration. */
  async represent(tx: Tx, { caseId, representatives }: Payload<'intake.representatives-named.v1'>): Promise<void> {
    await raiseRepresentatives(tx, caseId, representatives);
  }

  /** Ends the case when its last petition was withdrawn; kept for later when the case is not known yet. */
  async withdraw(tx: Tx, event: Envelope<'intake.petition-withdrawn.v1'>): Promise<void> {
    if (event.data.remaining > 0 || (await this.end(tx, event.data))) return;
    await lockEarlyFacts(tx);
    if (await this.end(tx, event.data)) return;
    await keepEarlyFact(tx, event);
  }

  /** False when the case is not known yet. */
  private async end(tx: Tx, fact: Withdrawn): Promise<boolean> {
    const current = await lockCase(tx, fact.caseId);
    if (!current) return false;
    const who = { ...fact.by, leads: true, settles: false, above: false };
    const { withdrawnAt, lateReason = null } = fact;
    const act = { who, at: new Date(withdrawnAt), now: tx.clock.now(), lateReason };
    const decision = withdraw(current, act);
    if (decision.events.length === 0) return true;
    saveDecision(tx, current, decision, { ...act, paper: fact.document, note: null, step: null });
    tx.publish(decision.events);
    return true;
  }
}
