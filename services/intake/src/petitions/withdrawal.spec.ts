import { withdraw } from './withdrawal.js';

const receivedAt = new Date('2026-03-02T01:00:00.000Z');
const by = { officerId: 'o', postId: 'p', unitId: 'u' };
const standing = { petitionId: 'd', caseId: 'v', receivedAt, withdrawnAt: null, version: 1 };
const at = new Date('2026-03-05T01:00:00.000Z');
const withdrawal = { at, document: null, lateReason: null };
const onPaper = (date: string) => ({ ...withdrawal, document: { number: '03/ĐXR', date, signerPostId: 's' } });
const code = (name: string) => expect.objectContaining({ code: name });

describe('a petition that is taken back', () => {
  it('is withdrawn, and says what is left of the case', () => {
    const { next, events } = withdraw(standing, withdrawal, 2, by);
    expect(next).toEqual({ ...standing, withdrawnAt: at, version: 2 });
    expect(events).toEqual([
      {
        type: 'intake.petition-withdrawn.v1',
        subject: 'v',
        data: { petitionId: 'd', caseId: 'v', withdrawnAt: at.toISOString(), remaining: 2, document: null, by },
      },
    ]);
  });

  it('is withdrawn only once', () => {
    const once = withdraw(standing, withdrawal, 0, by).next;
    expect(withdraw(once, onPaper('2027-01-01'), 0, by)).toEqual({ next: once, events: [] });
  });

  it('cannot be withdrawn before it came', () => {
    const early = { ...withdrawal, at: new Date('2026-03-01T00:00:00Z') };
    expect(() => withdraw(standing, early, 0, by)).toThrow(code('withdrawn-before-received'));
  });

  it.each([
    ['before the receipt', '2026-03-01', 'paper-before-receipt'],
    ['of another century', '1990-03-03', 'paper-before-receipt'],
    ['after the withdrawal', '2026-03-06', 'before-paper'],
    ['of a mistyped year', '2206-03-05', 'before-paper'],
  ])('stands on no paper %s', (_name, date, refusal) => {
    expect(() => withdraw(standing, onPaper(date), 0, by)).toThrow(code(refusal));
  });

  it.each(['2026-03-02', '2026-03-05'])('stands on the paper of %s', (date) => {
    expect(withdraw(standing, onPaper(date), 0, by).events).toMatchObject([{ data: { document: { date } } }]);
  });

  it('says why it was entered late', () => {
    const { events } = withdraw(standing, { ...withdrawal, lateReason: 'paper-arrived-late' }, 0, by);
    expect(events).toMatchObject([{ data: { lateReason: 'paper-arrived-late' } }]);
  });
});
