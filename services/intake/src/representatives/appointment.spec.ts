import { appoint, type Group } from './appointment.js';

const by = { officerId: 'o', postId: 'p', unitId: 'u' };
const receivedAt = new Date('2026-03-02T01:00:00.000Z');
const at = new Date('2026-03-03T01:00:00.000Z');
const keys = ['a', 'b', 'c'];
const group = (given: Partial<Group> = {}): Group => ({
  petitionId: 'petition',
  caseId: 'case',
  groupSize: 6,
  receivedAt,
  isWithdrawn: false,
  version: 1,
  people: keys.map((personKey) => ({ personKey, representative: false })),
  ...given,
});
const refused = (code: string) => expect.objectContaining({ code });

describe('naming who speaks for a group', () => {
  it('is told of with how many they are, and is one version', () => {
    expect(appoint(group(), ['a', 'b'], at, by)).toMatchObject({
      version: 2,
      event: {
        type: 'intake.representatives-named.v1',
        subject: 'case',
        data: { petitionId: 'petition', caseId: 'case', representatives: 2, namedAt: at.toISOString(), by },
      },
    });
  });
  it('is quiet when they are the same, and said again when they are others', () => {
    const named = group({ people: keys.map((personKey) => ({ personKey, representative: personKey === 'a' })) });
    expect(appoint(named, ['a'], at, by)).toBeNull();
    expect(appoint(named, ['a', 'a'], at, by)).toBeNull();
    expect(appoint(named, ['b'], at, by)).toMatchObject({ event: { data: { representatives: 1 } } });
  });
  it('takes as many as the law lets a group send, and only its own people', () => {
    expect(() => appoint(group(), keys, at, by)).toThrow(refused('representatives-out-of-range'));
    expect(appoint(group({ groupSize: 11 }), keys, at, by)).not.toBeNull();
    expect(() => appoint(group(), ['somebody'], at, by)).toThrow(refused('person-not-of-petition'));
  });
  it('is refused for a petition that was withdrawn, and before it was received', () => {
    expect(() => appoint(group({ isWithdrawn: true }), ['a'], at, by)).toThrow(refused('representatives-of-withdrawn'));
    expect(() => appoint(group(), ['a'], new Date('2026-03-01T01:00:00.000Z'), by)).toThrow(
      refused('appointed-before-received'),
    );
  });
});
