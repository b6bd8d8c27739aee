import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ahead, type Tx } from '@cau-noi/messaging';
import { postOf, standsAbove, type PostOnDay } from '@cau-noi/organisation';
import type { Accepted } from '@cau-noi/platform';
import type { CaseState } from '@cau-noi/vocabulary';
import { PostsService } from '../assignment/posts.service.js';
import type { Paper } from '../case/case.js';
import { CaseFilesService, type CaseCommand } from '../case/case-files.service.js';
import { saveDecision } from '../case/cases.store.js';
import { checkSigner, type SignerPost } from '../papers/signer.js';
import type { ActDefinition, ActName, Reads } from './act.js';

/** What an act returns; `stepId` of a step that was recorded. */
export type ActAccepted = Accepted & { state: CaseState; stepId?: string };

/** The one way of every act: lock the case, check version and right, decide, check the signer, save, publish. */
@Injectable()
export class ActsService {
  constructor(
    private readonly files: CaseFilesService,
    private readonly posts: PostsService,
  ) {}

  /** Codes: those of `CaseFilesService.open`, of the act, and `signer-unknown`, `signer-cannot-sign`, `signer-vacant`. */
  async run<Given>(tx: Tx, act: ActDefinition<ActName, Given>, asked: CaseCommand, given: Given): Promise<ActAccepted> {
    const reads: Reads<Given> = act.reads ?? {};
    const { command, occurredAt } = asked;
    const { unitId, officerId: actorId } = command.actor;
    // A case opened in its unit is of the actor's own unit: what is read of it leaves in one flight with the case. What is done
    // from above reads no posts.
    const opening = act.fromAbove ? this.files.openFromAbove(tx, asked) : this.files.open(tx, asked);
    const posts = reads.posts?.(given);
    const ofUnit = posts !== undefined && ahead(() => this.posts.of(tx, unitId, posts, command.at(occurredAt)));
    const signedBy = reads.signer?.(given);
    const signer = signedBy && ahead(() => signerOf(tx, signedBy));
    const { current, act: done, note } = await opening;

    const officerId = reads.officer?.(given) ?? actorId;
    const found = {
      posts: ofUnit ? await ofUnit : [],
      isKnownOfficer: officerId === actorId || (await this.posts.isKnown(tx, officerId)),
      newId: randomUUID(),
    };
    const decision = act.decide(current, given, done, found);
    const { next, paper = null, issued = null, step = null } = decision;
    if (paper) {
      const post = await (signer ?? signerOf(tx, paper));
      checkSigner(post && (await seenFrom(tx, current.unitId, post, paper.date)), issued);
    }
    saveDecision(tx, current, decision, { ...done, note, paper, step });
    tx.publish(decision.events);
    return { id: next.caseId, version: next.version, state: next.state, ...(step && { stepId: step.stepId }) };
  }
}

/** The post that signed a paper, and who held it on its date; null: the directory never named it. */
const signerOf = (tx: Tx, { signerPostId, date }: Pick<Paper, 'signerPostId' | 'date'>): Promise<PostOnDay | null> =>
  postOf(tx, signerPostId, date);

/** The post as the unit of the case sees it on that day. */
async function seenFrom(tx: Tx, caseUnitId: string, post: PostOnDay, day: string): Promise<SignerPost> {
  const { role, unitId, officerId } = post;
  const isAbove = unitId !== caseUnitId && (await standsAbove(tx, unitId, [caseUnitId], day, { line: 'state' }));
  return { role, isHeld: officerId !== null, stands: unitId === caseUnitId ? 'own' : isAbove ? 'above' : 'elsewhere' };
}
