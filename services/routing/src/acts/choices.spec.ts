import { RuleBroken } from '@cau-noi/rules';
import {
  caseFactNames,
  closingOutcomes,
  criteria,
  decisionOutcomes,
  issuedPapers,
  returnReasons,
  suspensionGrounds,
  terminationGrounds,
} from '@cau-noi/vocabulary';
import { aCase, anAct, aPaper, handler, theHandler } from '../../test/builders.js';
import { choicesOf } from './choices.js';
import { issuePaper } from './issue-paper.js';
import { close, decide } from './settlement.js';
import { suspend, terminate } from './suspension.js';
import type { Case } from '../case/case.js';
import type { Orderable } from './allowed-actions.js';

const at = new Date('2026-03-03T02:00:00.000Z');
const cases: Case[] = (['KN', 'TC', 'KNPA', 'KL'] as const).flatMap((kind) => [
  aCase({ kind }),
  aCase({ kind, state: 'verifying', handler, acceptedAt: at }),
  aCase({ kind, state: 'awaiting-decision', handler, acceptedAt: at }),
  aCase({ kind, state: 'decided', handler, acceptedAt: at, decidedAt: at }),
]);
/** Refusals that say “this code does not fit this case”. */
const unfit = [
  'ground-not-for-kind',
  'paper-not-for-kind',
  'paper-too-early',
  'outcome-not-for-kind',
  'outcome-not-for-state',
];
const refusal = (run: () => unknown): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof RuleBroken) return error.code;
    throw error;
  }
};
const document = aPaper();
const tries: Partial<Record<Orderable, { codes: string[]; run: (current: Case, code: never) => unknown }>> = {
  suspend: { codes: Object.keys(suspensionGrounds), run: (of, ground) => suspend(of, { ground, document }, anAct()) },
  terminate: {
    codes: Object.keys(terminationGrounds),
    run: (of, ground) => terminate(of, { ground, document }, anAct()),
  },
  'issue-paper': { codes: Object.keys(issuedPapers), run: (of, paper) => issuePaper(of, { paper, document }, anAct()) },
  decide: {
    codes: Object.keys(decisionOutcomes),
    run: (of, outcome) => decide(of, { outcome, paper: document }, anAct()),
  },
  close: {
    codes: Object.keys(closingOutcomes),
    run: (of, outcome) => close(of, outcome, anAct({ who: theHandler() })),
  },
};

describe('what may be chosen', () => {
  it.each(Object.keys(tries) as Orderable[])('%s: every code the command takes, and none it refuses', (action) => {
    const { codes, run } = tries[action]!;
    for (const current of cases) {
      const offered = choicesOf(action, current)?.codes.map(({ code }) => code) ?? [];
      for (const code of codes) {
        const refused = refusal(() => run(current, code as never));
        if (refused !== null && !unfit.includes(refused)) continue; // the action itself is not possible here
        expect([current.kind, current.state, code, offered.includes(code)]).toEqual([
          current.kind,
          current.state,
          code,
          refused === null,
        ]);
      }
    }
  });
  it.each([
    ['return', Object.keys(returnReasons)],
    ['mark-complex', Object.keys(criteria)],
    ['correct-facts', caseFactNames],
  ] as const)('%s: the whole list, with words', (action, codes) => {
    const choices = choicesOf(action, aCase({ kind: 'TC', state: 'verifying', acceptedAt: at }))?.codes ?? [];
    expect(choices.map(({ code }) => code)).toEqual(codes);
    for (const { label } of choices) expect([label.vi, label.en].every((text) => text !== '')).toBe(true);
  });
  it('is nothing where nothing is chosen', () => expect(choicesOf('take-up', aCase())).toBeNull());
});
