import type { CaseDetail } from '../../api/answers.js';
import { conflictsOf, mergedValues } from './conflicts.js';

const fields = ['kind', 'subject', 'occurredAt'].map((name) => ({ name }));
const base = { kind: 'KN', subject: 'policy' };
const of = (kind: 'KN' | 'TC', subject: string): CaseDetail => ({ kind, subject, handler: null }) as CaseDetail;

describe('two people on one case', () => {
  it('conflict only where both changed a field, and not to the same', () => {
    expect(
      conflictsOf(fields, { base, mine: { kind: 'KN', subject: 'finance' }, of: of('KN', 'construction') }),
    ).toEqual(['subject']);
    expect(conflictsOf(fields, { base, mine: { kind: 'KN', subject: 'finance' }, of: of('TC', 'policy') })).toEqual([]);
    expect(conflictsOf(fields, { base, mine: { kind: 'TC', subject: 'policy' }, of: of('TC', 'policy') })).toEqual([]);
  });
  it('send what was chosen, and the server’s value where nothing was typed', () => {
    const mine = { kind: 'KN', subject: 'finance' };
    expect(mergedValues(fields, { base, mine, of: of('TC', 'construction'), chosen: { subject: 'mine' } })).toEqual({
      kind: 'TC',
      subject: 'finance',
    });
    expect(mergedValues(fields, { base, mine, of: of('TC', 'construction'), chosen: { subject: 'theirs' } })).toEqual({
      kind: 'TC',
      subject: 'construction',
    });
  });
});
