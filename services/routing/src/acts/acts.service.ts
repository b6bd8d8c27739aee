import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ahead, type Tx } from '@cau-noi/messaging';
import { PostsService } from '../assignment/posts.service.js';
import { CaseFilesService, type CaseAccepted, type CaseCommand } from '../case/case-files.service.js';
import { SignersService } from '../papers/signers.service.js';
import type { ActDefinition, ActName, Reads } from './act.js';

/** What an act returns; `stepId` of a step that was recorded. */
export type ActAccepted = CaseAccepted & { stepId?: string };

/** The one way of every act: lock the case, check version and right, decide, check the signer, save, publish. */
@Injectable()
export class ActsService {
  constructor(
    private readonly files: CaseFilesService,
    private readonly posts: PostsService,
    private readonly signers: SignersService,
  ) {}

  /** Codes: those of `CaseFilesService.open`, of the act, and `signer-…`. */
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
    const signer = signedBy && ahead(() => this.signers.of(tx, signedBy));
    const loaded = await opening;
    const { current } = loaded;

    const officerId = reads.officer?.(given) ?? actorId;
    const found = {
      posts: ofUnit ? await ofUnit : [],
      isKnownOfficer: officerId === actorId || (await this.posts.isKnown(tx, officerId)),
      newId: randomUUID(),
    };
    const decision = act.decide(current, given, loaded.act, found);
    const { paper, issued, step } = decision;
    if (paper) {
      const by = await (signer ?? this.signers.of(tx, paper));
      await this.signers.check(tx, current.unitId, { paper, signer: by, issued });
    }
    const saved = this.files.enter(tx, loaded, decision);
    return { ...saved, ...(step && { stepId: step.stepId }) };
  }
}
