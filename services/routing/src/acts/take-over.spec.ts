import {
  aCase,
  aHead,
  anAct,
  anOpenPause,
  aPaper,
  aSuperior,
  does,
  handler,
  refusalCode,
  superiorUnitId,
  unitId,
} from '../../test/builders.js';
import { endExamination } from './end-examination.js';
import { startExamination } from './start-examination.js';
import { takeOver } from './take-over.js';

const document = aPaper();
const denunciation = aCase({ kind: 'TC', state: 'verifying', handler, acceptedAt: new Date('2026-03-02T03:00:00Z') });

describe('a take-over', () => {
  const worked = aCase({
    ...denunciation,
    state: 'suspended',
    stateBefore: 'verifying',
    suspensions: [anOpenPause()],
    examinations: [anOpenPause()],
    criteria: ['b'],
    extensions: [{ days: 30, number: '9/QĐ', date: '2026-03-03' }],
  });

  it('moves the case to the unit above, where it waits for acceptance and settlement starts anew', () => {
    const { next, events } = does(takeOver, worked, { document }, anAct({ who: aSuperior() }));
    expect(next).toEqual({
      ...worked,
      happened: next.happened,
      unitId: superiorUnitId,
      state: 'classified',
      stateBefore: null,
      handler: null,
      previousHandlers: [handler],
      acceptedAt: null,
      suspensions: [],
      examinations: [],
      extensions: [],
      version: 2,
    });
    expect(events).toMatchObject([
      {
        type: 'routing.case-taken-over.v1',
        data: { fromUnitId: unitId, unitId: superiorUnitId, by: { unitId: superiorUnitId }, document },
      },
    ]);
  });

  it('is not for the unit that has the case', () => {
    expect(refusalCode(() => does(takeOver, worked, { document }, anAct({ who: aHead() })))).toBe(
      'take-over-from-above',
    );
  });

  it('is for denunciations alone, and needs its paper', () => {
    const act = anAct({ who: aSuperior() });
    expect(refusalCode(() => does(takeOver, { ...worked, kind: 'KN' }, { document }, act))).toBe(
      'take-over-only-for-tc',
    );
    expect(refusalCode(() => does(takeOver, worked, {}, act))).toBe('document-missing');
  });

  it('comes after the acceptance', () => {
    const work = () => does(takeOver, { ...worked, state: 'classified' }, { document }, anAct({ who: aSuperior() }));
    expect(refusalCode(work)).toBe('transition-not-allowed');
  });
});

describe('an expert examination', () => {
  it('is one at a time, and leaves the state alone', () => {
    const { next, events } = does(startExamination, denunciation, { document }, anAct());
    expect(next).toMatchObject({ state: 'verifying', examinations: [{ to: null }] });
    expect(events[0]?.type).toBe('routing.examination-started.v1');
    expect(refusalCode(() => does(startExamination, next, { document }, anAct()))).toBe('examination-under-way');
  });

  it('ends once, not before it began, and needs a paper each time', () => {
    const { from } = anOpenPause();
    const happened = { 'examination-started': { first: from, last: from } };
    const examined = { ...denunciation, examinations: [anOpenPause()], happened };
    const early = anAct({ at: new Date('2026-03-02T10:00:00.000Z') });
    const older = { document: aPaper({ date: '2026-03-02' }) };
    expect(refusalCode(() => does(endExamination, examined, older, early))).toBe('before-examination-start');
    expect(refusalCode(() => does(endExamination, examined, {}, anAct()))).toBe('document-missing');
    const { next, events } = does(endExamination, examined, { document }, anAct());
    expect(events[0]?.type).toBe('routing.examination-ended.v1');
    expect(refusalCode(() => does(endExamination, next, { document }, anAct()))).toBe('no-examination');
  });
});
