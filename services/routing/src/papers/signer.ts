import { RuleBroken } from '@cau-noi/rules';
import { hasTrait, theRole, type PaperKind } from '@cau-noi/vocabulary';

/** Where a post is, seen from a case: in the unit that has it, above that one on the State line, or elsewhere. */
export type Standing = 'own' | 'above' | 'elsewhere';

/** A post named as the signer of a paper, and whether anybody held it on the date of the paper. */
export type SignerPost = { role: string; stands: Standing; isHeld: boolean };

/** Who leads signs; in a Party unit its secretary. */
const signing: readonly string[] = [theRole.agencyHead, theRole.departmentHead, theRole.committee];
/** Papers that the reception officer signs too. */
const ofTheDesk: readonly PaperKind[] = ['visitor-reply', 'reception-refusal'];

/**
 * Who may sign a paper of a case: those who lead the unit that has it, or one above. A notice of a committee is signed in any
 * unit of the Party; the desk signs what it hands to a visitor.
 */
export function maySign(
  { role, stands }: Pick<SignerPost, 'role' | 'stands'>,
  paper: PaperKind | null = null,
): boolean {
  if (paper === 'party-notice' && hasTrait(role, 'committee')) return true;
  if (paper !== null && ofTheDesk.includes(paper) && hasTrait(role, 'receives') && stands === 'own') return true;
  if (hasTrait(role, 'committee')) return stands === 'own';
  return stands !== 'elsewhere' && signing.includes(role);
}

/** `signer-unknown`, `signer-cannot-sign`, `signer-vacant`. */
export function checkSigner(post: SignerPost | null, paper: PaperKind | null): void {
  if (post === null) throw signerUnknown();
  if (!maySign(post, paper)) throw cannotSign();
  if (!post.isHeld) throw vacant();
}

/** Posts that may sign for the case, of its own unit first and the leader before others; `withDesk`: what the desk signs too. */
export function signersOf<P extends { role: string; stands: Standing }>(posts: readonly P[], withDesk: boolean): P[] {
  const ranks = [...signing, theRole.receptionOfficer];
  const fits = (post: P): boolean => maySign(post, withDesk ? 'visitor-reply' : null);
  const isAbove = ({ stands }: P): number => Number(stands !== 'own');
  return posts.filter(fits).sort((a, b) => isAbove(a) - isAbove(b) || ranks.indexOf(a.role) - ranks.indexOf(b.role));
}

/** The signer's post is not in the directory. */
const signerUnknown = (): RuleBroken =>
  new RuleBroken('signer-unknown', {
    vi: 'Không tìm thấy chức vụ của người ký. Chọn lại người ký.',
    en: 'The post of the signer was not found. Choose the signer again.',
  });

const cannotSign = (): RuleBroken =>
  new RuleBroken('signer-cannot-sign', {
    vi: 'Chức vụ này không có thẩm quyền ký văn bản của vụ việc. Chọn lãnh đạo của đơn vị đang giải quyết, hoặc của đơn vị cấp trên.',
    en: 'This post may not sign papers of this case. Choose somebody who leads the unit that has it, or a unit above.',
  });

const vacant = (): RuleBroken =>
  new RuleBroken('signer-vacant', {
    vi: 'Không có ai giữ chức vụ này vào ngày của văn bản. Kiểm tra lại người ký và ngày văn bản.',
    en: 'Nobody held this post on the date of the paper. Check the signer and the date.',
  });
