import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { postOf, standsAbove } from '@cau-noi/organisation';
import type { PaperKind } from '@cau-noi/vocabulary';
import type { Paper } from '../case/case.js';
import { checkSigner, type Standing } from './signer.js';

/** A post that signed a paper. */
export type SigningPost = { unitId: string; role: string; isHeld: boolean };

/** Who signed a paper, and whether he could. */
@Injectable()
export class SignersService {
  /** The post that signed a paper, and whether anybody held it on its date; null: the directory never named it. */
  async of(tx: Tx, { signerPostId, date }: Pick<Paper, 'signerPostId' | 'date'>): Promise<SigningPost | null> {
    const post = await postOf(tx, signerPostId, date);
    return post && { unitId: post.unitId, role: post.role, isHeld: post.officerId !== null };
  }

  /** Throws `signer-unknown`, `signer-cannot-sign`, `signer-vacant`; `issued`: the kind of paper, where it is no act. */
  async check(
    tx: Tx,
    unitId: string,
    { paper, signer, issued = null }: { paper: Paper; signer: SigningPost | null; issued?: PaperKind | null },
  ): Promise<void> {
    if (!signer) return checkSigner(null, issued);
    const { role, isHeld } = signer;
    checkSigner({ role, isHeld, stands: await this.standingOf(tx, signer.unitId, unitId, paper.date) }, issued);
  }

  private async standingOf(tx: Tx, unitId: string, caseUnitId: string, day: string): Promise<Standing> {
    if (unitId === caseUnitId) return 'own';
    const isAbove = await standsAbove(tx, unitId, [caseUnitId], day, { line: 'state' });
    return isAbove ? 'above' : 'elsewhere';
  }
}
