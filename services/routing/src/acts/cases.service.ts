import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ahead, type Tx } from '@cau-noi/messaging';
import type { Actor } from '@cau-noi/platform';
import { stageOf, type ClosingOutcome, type DecisionOutcome, type Kind, type ReturnReason } from '@cau-noi/vocabulary';
import { allowedFor, type AllowedActions } from './allowed-actions.js';
import { CaseFilesService, type CaseAccepted, type Loaded, type Order } from '../case/case-files.service.js';
import { assigneeOf } from '../assignment/assignee.js';
import { assign, giveBack, handOver, takeUp } from './assignment.js';
import type { Handler, Paper } from '../case/case.js';
import { accept, classify, close, decide, submitResult } from './settlement.js';
import { recordStep } from './record-step.js';
import { PostsService, type Asked } from '../assignment/posts.service.js';

/** What recording a step answers. */
export type StepAccepted = CaseAccepted & { stepId: string };

type Acceptance = { document?: Paper; dueAt?: string };
type Settlement = { outcome: DecisionOutcome; document: Paper };
type Work = { activity: string; officerId?: string; group?: string };

/** The ordinary way of a case from the desk to its end: lock, check version and right, decide, save, publish. */
@Injectable()
export class CasesService {
  constructor(
    private readonly files: CaseFilesService,
    private readonly posts: PostsService,
  ) {}

  async classify(tx: Tx, order: Order, to: { kind: Kind; subject: string }): Promise<CaseAccepted> {
    const loaded = await this.files.open(tx, order);
    return this.files.enter(tx, loaded, classify(loaded.current, to, loaded.act));
  }

  async accept(tx: Tx, order: Order, { document, dueAt }: Acceptance): Promise<CaseAccepted> {
    const loaded = await this.files.open(tx, order);
    const paper = document ? paperOf(document) : null;
    const decision = accept(loaded.current, { paper, dueAt: dueAt ? new Date(dueAt) : null }, loaded.act);
    if (paper) await this.posts.assertSigner(tx, loaded.current.unitId, paper);
    return this.files.enter(tx, loaded, decision, { paper });
  }

  async assign(tx: Tx, order: Order, asked: Asked): Promise<CaseAccepted> {
    const { loaded, to } = await this.openFor(tx, order, asked);
    return this.files.enter(tx, loaded, assign(loaded.current, to, loaded.act));
  }

  async handOver(tx: Tx, order: Order, asked: Asked): Promise<CaseAccepted> {
    const { loaded, to } = await this.openFor(tx, order, asked);
    return this.files.enter(tx, loaded, handOver(loaded.current, to, loaded.act));
  }

  async takeUp(tx: Tx, order: Order): Promise<CaseAccepted> {
    const loaded = await this.files.open(tx, order);
    return this.files.enter(tx, loaded, takeUp(loaded.current, loaded.act));
  }

  async giveBack(tx: Tx, order: Order, reason: ReturnReason): Promise<CaseAccepted> {
    const loaded = await this.files.open(tx, order);
    return this.files.enter(tx, loaded, giveBack(loaded.current, reason, loaded.act));
  }

  async recordStep(tx: Tx, order: Order, { activity, officerId, group }: Work): Promise<StepAccepted> {
    const loaded = await this.files.open(tx, order);
    const { who } = loaded.act;
    const step = { stepId: randomUUID(), activity, officerId: officerId ?? who.officerId, group: group ?? null };
    if (step.officerId !== who.officerId) await this.posts.assertOfficer(tx, step.officerId);
    const saved = this.files.enter(tx, loaded, recordStep(loaded.current, step, loaded.act), { step });
    return { ...saved, stepId: step.stepId };
  }

  async submitResult(tx: Tx, order: Order): Promise<CaseAccepted> {
    const loaded = await this.files.open(tx, order);
    return this.files.enter(tx, loaded, submitResult(loaded.current, loaded.act));
  }

  async decide(tx: Tx, order: Order, { outcome, document }: Settlement): Promise<CaseAccepted> {
    const opening = this.files.open(tx, order);
    const paper = paperOf(document);
    const signer = ahead(() => this.posts.signerOf(tx, paper));
    const loaded = await opening;
    const decision = decide(loaded.current, { outcome, paper }, loaded.act);
    await this.posts.checkSigner(tx, loaded.current.unitId, { paper, signer: await signer });
    return this.files.enter(tx, loaded, decision, { paper });
  }

  async close(tx: Tx, order: Order, outcome: ClosingOutcome): Promise<CaseAccepted> {
    const loaded = await this.files.open(tx, order);
    return this.files.enter(tx, loaded, close(loaded.current, outcome, loaded.act));
  }

  /** The case and who is to get it, in one flight: a case that can be opened is of the actor's own unit. */
  private async openFor(tx: Tx, order: Order, asked: Asked): Promise<{ loaded: Loaded; to: Handler }> {
    const { command, occurredAt } = order;
    const opening = this.files.open(tx, order);
    const found = ahead(() => this.posts.asked(tx, command.actor.unitId, asked, command.at(occurredAt)));
    const loaded = await opening;
    const { postId = null, officerId = null } = asked;
    return { loaded, to: assigneeOf({ postId, officerId }, await found, stageOf(loaded.current.state)) };
  }

  /** What this actor may do with the case now, and what stands against the rest. */
  async allowedActions(tx: Tx, actor: Actor, caseId: string): Promise<AllowedActions> {
    const { current, who } = await this.files.look(tx, actor, caseId);
    return allowedFor(actor.role, current, who, await this.posts.around(tx, current.unitId, tx.clock.now()));
  }
}

const paperOf = ({ number, date, signerPostId }: Paper): Paper => ({ number: number.trim(), date, signerPostId });
