import { longest } from '@cau-noi/rules';
import { hasOwnSummary, suggestedSummary, withSummaries, type Names } from './summary.js';
import { newPetition, newVisit, type PetitionDraft } from '../visit/visit-draft.js';

const names: Names = {
  subjectOf: (code) => ({ land: 'Đất đai, nhà cửa' })[code],
  unitOf: (id) => ({ u1: 'UBND xã A (mẫu)' })[id],
};
const petition = (part: Partial<PetitionDraft> = {}): PetitionDraft => ({
  ...newPetition('x'),
  kind: 'KN',
  subject: 'land',
  respondentUnitId: 'u1',
  ...part,
});
const sent = (one: PetitionDraft) =>
  withSummaries({ ...newVisit(() => 'v'), petitions: [one] }, names).petitions[0]?.summary;

describe('the suggested summary', () => {
  it('says kind, subject and body', () =>
    expect(suggestedSummary(petition(), names)).toBe('KN · Đất đai, nhà cửa · UBND xã A (mẫu)'));
  it('names no person, and no body that is not named against', () => {
    const officer = petition({ respondentKind: 'officer', respondentName: 'Người Thử C' });
    expect(suggestedSummary(officer, names)).toBe('KN · Đất đai, nhà cửa');
    expect(suggestedSummary(petition({ kind: 'KNPA' }), names)).toBe('KNPA · Đất đai, nhà cửa');
  });
  it('is none before there is something to say, and none for a denunciation', () => {
    for (const part of [{ kind: '' }, { kind: 'TC' }, { subject: '' }] as const)
      expect(suggestedSummary(petition(part), names)).toBe('');
  });
  it('is never longer than the server takes', () => {
    const long: Names = { ...names, subjectOf: () => 'x'.repeat(900) };
    expect(suggestedSummary(petition(), long).length).toBeLessThanOrEqual(longest.summary);
  });
});

describe('the summary that is sent', () => {
  it('is the suggested one until the officer has written one', () => {
    expect(sent(petition())).toBe('KN · Đất đai, nhà cửa · UBND xã A (mẫu)');
    expect(sent(petition({ summary: 'Về ranh giới thửa đất', isOwnSummary: true }))).toBe('Về ranh giới thửa đất');
  });
  it('is the one of a draft that an earlier version of the page kept', () =>
    expect(sent(petition({ summary: 'Về ranh giới thửa đất' }))).toBe('Về ranh giới thửa đất'));
  it('is empty where the officer emptied it: that is asked about, not overruled', () => {
    const emptied = petition({ summary: '', isOwnSummary: true });
    expect([sent(emptied), hasOwnSummary(emptied), hasOwnSummary(petition())]).toEqual(['', true, false]);
  });
});
