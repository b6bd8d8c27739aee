import { kindCodes } from '@cau-noi/vocabulary';
import { aCase, aColleague, anAct, aPaper, does, handler, now, refusalCode, theHandler } from '../../test/builders.js';
import type { Case } from '../case/case.js';
import { lifecycles } from '../case/lifecycle.js';
import { recordExecution } from './record-execution.js';

const decidedAt = new Date('2026-03-03T03:00:00Z');
const decidedCase = aCase({ state: 'decided', handler, decidedAt });
const document = aPaper({ number: '88/BC-UBND' });
const whole = { outcome: 'whole' as const, document };
const part = { outcome: 'part' as const, obstacle: 'means' as const, document };
const byHandler = (at = now) => anAct({ who: theHandler(), at });

describe('the execution of a decision', () => {
  it.each(['decided', 'closed'] as const)(
    'is recorded in %s, leaves the state, and says how far, why and by which paper',
    (state) => {
      const { next, events } = does(recordExecution, { ...decidedCase, state }, part, byHandler());
      expect(next).toMatchObject({ state, version: 2 });
      expect(events).toMatchObject([
        {
          type: 'routing.execution-recorded.v1',
          data: { state, at: now.toISOString(), outcome: 'part', obstacle: 'means', document },
        },
      ]);
    },
  );

  it('is recorded until it is whole, and not again', () => {
    const halfway = does(recordExecution, decidedCase, part, byHandler()).next;
    const still = does(recordExecution, halfway, { ...part, outcome: 'none' }, byHandler()).next;
    const done = does(recordExecution, still, whole, byHandler()).next;
    const again = { ...whole, note: 'Ghi lại (synthetic)' };
    for (const given of [whole, again])
      expect(refusalCode(() => does(recordExecution, done, given, byHandler()))).toBe('already-executed');
  });

  it('that was recorded as whole by mistake is recorded again with a note why, and may become whole once more', () => {
    const mistaken = does(recordExecution, decidedCase, whole, byHandler()).next;
    for (const note of [undefined, '  '])
      expect(refusalCode(() => does(recordExecution, mistaken, { ...part, ...(note && { note }) }, byHandler()))).toBe(
        'execution-correction-unexplained',
      );
    const note = 'Báo cáo của vụ khác (synthetic)';
    const { next: corrected, events } = does(recordExecution, mistaken, { ...part, note }, byHandler());
    expect(events).toMatchObject([{ data: { outcome: 'part', obstacle: 'means', version: 3 } }]);
    expect(JSON.stringify(events)).not.toContain('synthetic');
    expect(refusalCode(() => does(recordExecution, corrected, part, byHandler()))).toBeUndefined();
    const stored: Case = { ...corrected, happened: JSON.parse(JSON.stringify(corrected.happened)) };
    const done = does(recordExecution, stored, whole, byHandler()).next;
    expect(refusalCode(() => does(recordExecution, done, whole, byHandler()))).toBe('already-executed');
  });

  it('asks for the note of a correction, and offers no whole one', () => {
    const mistaken = does(recordExecution, decidedCase, whole, byHandler()).next;
    const asked = (current: Case) => ({
      outcomes: recordExecution.fields(current)[0]?.options?.map(({ code }) => code),
      isNoteRequired: recordExecution.fields(current).at(-1)?.required,
    });
    expect(asked(decidedCase)).toEqual({ outcomes: ['whole', 'part', 'none'], isNoteRequired: false });
    expect(asked(mistaken)).toEqual({ outcomes: ['part', 'none'], isNoteRequired: true });
    expect(recordExecution.hint?.(mistaken)?.vi).toContain('đã ghi là thi hành xong');
  });

  it.each(['part', 'none'] as const)('in %s has a reason', (outcome) => {
    const without = () => does(recordExecution, decidedCase, { outcome, document }, byHandler());
    expect(refusalCode(without)).toBe('execution-obstacle-missing');
  });

  it('as a whole keeps none', () => {
    const [event] = does(recordExecution, decidedCase, { ...part, outcome: 'whole' }, byHandler()).events;
    expect(event?.data).not.toHaveProperty('obstacle');
  });

  it('is the handler’s or the head’s to record, and stands on a paper', () => {
    expect(refusalCode(() => does(recordExecution, decidedCase, whole, anAct({ who: aColleague() })))).toBe(
      'not-the-handler',
    );
    expect(refusalCode(() => does(recordExecution, decidedCase, { outcome: 'whole' }, byHandler()))).toBe(
      'document-missing',
    );
  });

  it('may be reported by a later paper, and never lies before the decision', () => {
    const earlier = byHandler(new Date('2026-03-04T03:00:00Z'));
    expect(refusalCode(() => does(recordExecution, decidedCase, whole, earlier))).toBeUndefined();
    const tooEarly = byHandler(new Date('2026-03-02T03:00:00Z'));
    expect(refusalCode(() => does(recordExecution, decidedCase, whole, tooEarly))).toBe('before-decision');
  });

  it('is known of every kind but the reflection, which is answered', () => {
    const kinds = kindCodes.filter((kind) => lifecycles[kind].closed['record-execution']);
    expect(kinds.sort()).toEqual(['KL', 'KN', 'TC']);
  });
});
