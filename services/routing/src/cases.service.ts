import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { type Accepted, type Actor, CaseChanged, type Command, NotFound } from '@cau-noi/platform';
import { allowedFor, type AllowedActions } from './allowed-actions.js';
import { changesAfter, lockCase, readCase, saveDecision, type Entry } from './cases.store.js';
import { assign, giveBack, handOver, takeUp, type ReturnReason } from './domain/assignment.js';
import type { Act, Case, Decision, Paper, Who } from './domain/case.js';
import type { Kind, State } from './domain/lifecycle.js';
import {
  accept,
  classify,
  close,
  decide,
  submitResult,
  type ClosingOutcome,
  type DecisionOutcome,
} from './domain/settlement.js';
import { recordStep } from './domain/step.js';
import { PostsService, type Asked } from './posts.service.js';

/** What a command on a case answers. */
export type CaseAccepted = Accepted & { state: State };
/** What recording a step answers. */
export type StepAccepted = CaseAccepted & { stepId: string };

/** One order about one case: what the platform read from the request, when it happened, and the officer's note. */
export type Order = { command: Command; caseId: string; occurredAt?: string; note?: string };

type Acceptance = { document?: Paper; dueAt?: string };
type Settlement = { outcome: DecisionOutcome; document: Paper };
type Work = { activity: string; officerId?: string; group?: string };
type Loaded = { current: Case; act: Act; note: string | null };
type Kept = Partial<Pick<Entry, 'paper' | 'step'>>;

/** Every command on a case: lock, check version and right, decide, save, publish. */
@Injectable()
export class CasesService {
  constructor(private readonly posts: PostsService) {}

  async classify(tx: Tx, order: Order, to: { kind: Kind; subject: string }): Promise<CaseAccepted> {
    const loaded = await this.load(tx, order);
    return this.save(tx, loaded, classify(loaded.current, to, loaded.act));
  }

  async accept(tx: Tx, order: Order, { document, dueAt }: Acceptance): Promise<CaseAccepted> {
    const loaded = await this.load(tx, order);
    const paper = document ? paperOf(document) : null;
    const decision = accept(loaded.current, { paper, dueAt: dueAt ? new Date(dueAt) : null }, loaded.act);
    if (paper) await this.posts.assertSigner(tx, paper.signerPostId);
    return this.save(tx, loaded, decision, { paper });
  }

  async assign(tx: Tx, order: Order, asked: Asked): Promise<CaseAccepted> {
    const loaded = await this.load(tx, order);
    const to = await this.posts.findAssignee(tx, loaded.current.unitId, asked, loaded.act.at);
    return this.save(tx, loaded, assign(loaded.current, to, loaded.act));
  }

  async handOver(tx: Tx, order: Order, asked: Asked): Promise<CaseAccepted> {
    const loaded = await this.load(tx, order);
    const to = await this.posts.findAssignee(tx, loaded.current.unitId, asked, loaded.act.at);
    return this.save(tx, loaded, handOver(loaded.current, to, loaded.act));
  }

  async takeUp(tx: Tx, order: Order): Promise<CaseAccepted> {
    const loaded = await this.load(tx, order);
    return this.save(tx, loaded, takeUp(loaded.current, loaded.act));
  }

  async giveBack(tx: Tx, order: Order, reason: ReturnReason): Promise<CaseAccepted> {
    const loaded = await this.load(tx, order);
    return this.save(tx, loaded, giveBack(loaded.current, reason, loaded.act));
  }

  async recordStep(tx: Tx, order: Order, { activity, officerId, group }: Work): Promise<StepAccepted> {
    const loaded = await this.load(tx, order);
    const { who } = loaded.act;
    const step = { stepId: randomUUID(), activity, officerId: officerId ?? who.officerId, group: group ?? null };
    if (step.officerId !== who.officerId) await this.posts.assertOfficer(tx, step.officerId);
    const saved = await this.save(tx, loaded, recordStep(loaded.current, step, loaded.act), { step });
    return { ...saved, stepId: step.stepId };
  }

  async submitResult(tx: Tx, order: Order): Promise<CaseAccepted> {
    const loaded = await this.load(tx, order);
    return this.save(tx, loaded, submitResult(loaded.current, loaded.act));
  }

  async decide(tx: Tx, order: Order, { outcome, document }: Settlement): Promise<CaseAccepted> {
    const loaded = await this.load(tx, order);
    const paper = paperOf(document);
    const decision = decide(loaded.current, { outcome, paper }, loaded.act);
    await this.posts.assertSigner(tx, paper.signerPostId);
    return this.save(tx, loaded, decision, { paper });
  }

  async close(tx: Tx, order: Order, outcome: ClosingOutcome): Promise<CaseAccepted> {
    const loaded = await this.load(tx, order);
    return this.save(tx, loaded, close(loaded.current, outcome, loaded.act));
  }

  /** What this actor may do with the case now, and what stands against the rest. */
  async allowedActions(tx: Tx, actor: Actor, caseId: string): Promise<AllowedActions> {
    const current = visibleTo(actor, await readCase(tx, caseId));
    return allowedFor(actor.role, current, whoIs(actor));
  }

  private async load(tx: Tx, { command, caseId, occurredAt, note }: Order): Promise<Loaded> {
    const at = command.at(occurredAt);
    const current = visibleTo(command.actor, await lockCase(tx, caseId));
    const { expectedVersion } = command;
    if (expectedVersion !== null && expectedVersion !== current.version) {
      throw new CaseChanged(current.version, await changesAfter(tx, current.caseId, expectedVersion));
    }
    return { current, act: { who: whoIs(command.actor), at, now: command.now }, note: note ?? null };
  }

  private async save(
    tx: Tx,
    { current, act, note }: Loaded,
    decision: Decision,
    kept: Kept = {},
  ): Promise<CaseAccepted> {
    await saveDecision(tx, current, decision, { ...act, note, paper: null, step: null, ...kept });
    tx.publish(decision.events);
    return { id: decision.next.caseId, version: decision.next.version, state: decision.next.state };
  }
}

/** A case of another unit answers as one that does not exist. */
function visibleTo(actor: Actor, found: Case | null): Case {
  if (!found || found.unitId !== actor.unitId) throw new NotFound('case');
  return found;
}

/** The heads of a unit (LP, LD) may act on every case of it; everybody else on what was given to them. */
const whoIs = ({ officerId, postId, unitId, role }: Actor): Who => ({
  officerId,
  postId,
  unitId,
  leads: role === 'LP' || role === 'LD',
});

const paperOf = ({ number, date, signerPostId }: Paper): Paper => ({ number: number.trim(), date, signerPostId });
