import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import type { Criterion, PaperKind, SuspensionGround, TerminationGround } from '@cau-noi/vocabulary';
import { CaseFilesService, type CaseAccepted, type Loaded, type Order } from '../case/case-files.service.js';
import type { Act, Case, CaseFacts, PaperDecision } from '../case/case.js';
import { markComplex } from './mark-complex.js';
import { correctFacts } from './correct-facts.js';
import { endExamination, startExamination } from './examination.js';
import { extend } from './extend.js';
import { issuePaper } from './issue-paper.js';
import type { Given } from '../papers/on-paper.js';
import { resume, suspend, terminate } from './suspension.js';
import { takeOver } from './take-over.js';
import { PostsService } from '../assignment/posts.service.js';

/** What stops, moves or restarts the time of a case; each act stands on a paper with number, date and signer. */
@Injectable()
export class ProceedingsService {
  constructor(
    private readonly files: CaseFilesService,
    private readonly posts: PostsService,
  ) {}

  suspend(tx: Tx, order: Order, given: Given & { ground: SuspensionGround }): Promise<CaseAccepted> {
    return this.inUnit(tx, order, (current, act) => suspend(current, given, act));
  }

  resume(tx: Tx, order: Order, given: Given): Promise<CaseAccepted> {
    return this.inUnit(tx, order, (current, act) => resume(current, given, act));
  }

  terminate(tx: Tx, order: Order, given: Given & { ground: TerminationGround }): Promise<CaseAccepted> {
    return this.inUnit(tx, order, (current, act) => terminate(current, given, act));
  }

  extend(tx: Tx, order: Order, given: Given & { days: number }): Promise<CaseAccepted> {
    return this.inUnit(tx, order, (current, act) => extend(current, given, act));
  }

  markComplex(tx: Tx, order: Order, given: Given & { criteria: Criterion[] }): Promise<CaseAccepted> {
    return this.inUnit(tx, order, (current, act) => markComplex(current, given, act));
  }

  startExamination(tx: Tx, order: Order, given: Given): Promise<CaseAccepted> {
    return this.inUnit(tx, order, (current, act) => startExamination(current, given, act));
  }

  endExamination(tx: Tx, order: Order, given: Given): Promise<CaseAccepted> {
    return this.inUnit(tx, order, (current, act) => endExamination(current, given, act));
  }

  correctFacts(tx: Tx, order: Order, given: Given & { facts: CaseFacts }): Promise<CaseAccepted> {
    return this.inUnit(tx, order, (current, act) => correctFacts(current, given, act));
  }

  issuePaper(tx: Tx, order: Order, given: Given & { paper: PaperKind }): Promise<CaseAccepted> {
    return this.inUnit(tx, order, (current, act) => issuePaper(current, given, act), given.paper);
  }

  async takeOver(tx: Tx, order: Order, given: Given): Promise<CaseAccepted> {
    const loaded = await this.files.openFromAbove(tx, order);
    return this.enter(tx, loaded, takeOver(loaded.current, given, loaded.act));
  }

  private async inUnit(
    tx: Tx,
    order: Order,
    decide: (current: Case, act: Act) => PaperDecision,
    issued: PaperKind | null = null,
  ): Promise<CaseAccepted> {
    const loaded = await this.files.open(tx, order);
    return this.enter(tx, loaded, decide(loaded.current, loaded.act), issued);
  }

  private async enter(
    tx: Tx,
    loaded: Loaded,
    { paper, ...decision }: PaperDecision,
    issued: PaperKind | null = null,
  ): Promise<CaseAccepted> {
    await this.posts.assertSigner(tx, loaded.current.unitId, paper, issued);
    return this.files.enter(tx, loaded, decision, { paper });
  }
}
