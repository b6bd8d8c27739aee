import { refusalCode } from '../../test/builders.js';
import { checkSigner, maySign, signersOf, type SignerPost, type Standing } from './signer.js';

const post = (given: Partial<SignerPost> = {}): SignerPost => ({ role: 'LD', stands: 'own', isHeld: true, ...given });
const refusal = (given: SignerPost | null, paper: Parameters<typeof checkSigner>[1] = null) =>
  refusalCode(() => checkSigner(given, paper));

describe('who signs a paper of a case', () => {
  it('leads its unit, or one above', () => {
    for (const role of ['LP', 'LD'])
      for (const stands of ['own', 'above'] as const) expect(maySign(post({ role, stands }))).toBe(true);
    expect(() => checkSigner(post(), null)).not.toThrow();
  });
  it('is no handler, clerk, inspector or administrator, and nobody of another unit', () => {
    for (const role of ['TD', 'VT', 'CV', 'TT', 'QT', 'VH']) expect(refusal(post({ role }))).toBe('signer-cannot-sign');
    expect(refusal(post({ stands: 'elsewhere' }))).toBe('signer-cannot-sign');
    expect(refusal(post({ role: 'CU', stands: 'above' }))).toBe('signer-cannot-sign');
  });
  it('is a secretary for a case of the Party unit, and for the notice of a committee anywhere', () => {
    expect(maySign(post({ role: 'CU' }))).toBe(true);
    expect(maySign(post({ role: 'CU', stands: 'elsewhere' }), 'party-notice')).toBe(true);
    expect(maySign(post({ role: 'LD', stands: 'elsewhere' }), 'party-notice')).toBe(false);
  });
  it('is the reception officer for what the desk hands out, and for nothing else', () => {
    for (const paper of ['visitor-reply', 'reception-refusal'] as const) {
      expect(maySign(post({ role: 'TD' }), paper)).toBe(true);
      expect(maySign(post({ role: 'TD', stands: 'elsewhere' }), paper)).toBe(false);
    }
    expect(maySign(post({ role: 'TD' }), 'decision-sent')).toBe(false);
  });
  it('is somebody: a post that nobody held on that day signed nothing, nor one that does not exist', () => {
    expect(refusal(post({ isHeld: false }))).toBe('signer-vacant');
    expect(refusal(null)).toBe('signer-unknown');
  });
  it('is offered in the own unit first, the leader before the others', () => {
    const posts = [
      ['LD', 'above'],
      ['CV', 'own'],
      ['TD', 'own'],
      ['LP', 'own'],
      ['LD', 'own'],
    ].map(([role, stands]) => ({ role: role!, stands: stands as Standing }));
    const words = (withDesk: boolean) => signersOf(posts, withDesk).map(({ role, stands }) => `${role} ${stands}`);
    expect(words(false)).toEqual(['LD own', 'LP own', 'LD above']);
    expect(words(true)).toEqual(['LD own', 'LP own', 'TD own', 'LD above']);
  });
});
