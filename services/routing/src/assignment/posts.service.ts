import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { everHeldAPost, postOf, postsAround, postsOn, standsAbove } from '@cau-noi/organisation';
import { theRole, type PaperKind } from '@cau-noi/vocabulary';
import { officerUnknown, type PostOnDay } from './assignee.js';
import type { Paper } from '../case/case.js';
import { checkSigner, type SignerPost, type Standing } from '../papers/signer.js';

/** Who should get a case: a post, an officer, or an officer in a certain post. */
export type Asked = { postId?: string | null; officerId?: string | null };

/** A post that signed a paper. */
export type SigningPost = { unitId: string; role: string; isHeld: boolean };

/** A post of the unit that has a case, or the leader's of one above. */
export type PostAround = PostOnDay & { stands: Standing };

/** What routing must know of posts: which unit they belong to and who holds them on a day. */
@Injectable()
export class PostsService {
  /** The posts of the unit that fit what was asked for, on the day of the act. */
  asked(tx: Tx, unitId: string, { postId = null }: Asked, at: Date): Promise<PostOnDay[]> {
    return postsOn(tx, unitId, dayOf(at), postId);
  }

  /** Posts of the unit, and those of the leaders above it on the State line, with who holds them on that day. */
  around(tx: Tx, unitId: string, at: Date): Promise<PostAround[]> {
    return postsAround(tx, unitId, dayOf(at), theRole.agencyHead);
  }

  /** Throws `officer-unknown` for an officer who never held a post. */
  async assertOfficer(tx: Tx, officerId: string): Promise<void> {
    if (!(await everHeldAPost(tx, officerId))) throw officerUnknown();
  }

  /** The post that signed a paper, and whether anybody held it on its date; null: the directory never named it. */
  async signerOf(tx: Tx, { signerPostId, date }: Paper): Promise<SigningPost | null> {
    const post = await postOf(tx, signerPostId, date);
    return post && { unitId: post.unitId, role: post.role, isHeld: post.officerId !== null };
  }

  /** Throws `signer-unknown`, `signer-cannot-sign`, `signer-vacant`; `issued`: the kind of paper, where it is no act. */
  async checkSigner(
    tx: Tx,
    unitId: string,
    { paper, signer: post, issued = null }: { paper: Paper; signer: SigningPost | null; issued?: PaperKind | null },
  ): Promise<void> {
    if (!post) return checkSigner(null, issued);
    const { role, isHeld } = post;
    checkSigner({ role, isHeld, stands: await this.standingOf(tx, post.unitId, unitId, paper.date) }, issued);
  }

  /** As `checkSigner`, of a post that is still to be read. */
  async assertSigner(tx: Tx, unitId: string, paper: Paper, issued: PaperKind | null = null): Promise<void> {
    await this.checkSigner(tx, unitId, { paper, signer: await this.signerOf(tx, paper), issued });
  }

  private async standingOf(tx: Tx, unitId: string, caseUnitId: string, day: string): Promise<SignerPost['stands']> {
    if (unitId === caseUnitId) return 'own';
    const isAbove = await standsAbove(tx, unitId, [caseUnitId], day, { line: 'state' });
    return isAbove ? 'above' : 'elsewhere';
  }
}
