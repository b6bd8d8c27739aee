import type { Type } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { RuleBroken } from '@cau-noi/rules';
import { actionCodes, caseFactNames, criterionCodes, kindCodes, returnReasons } from '@cau-noi/vocabulary';
import { aCase, anAct, aPaper, does, handler, theHandler } from '../../test/builders.js';
import type { Case } from '../case/case.js';
import type { ActDefinition } from './act.js';
import { actNames, acts, everyAct } from './acts.input.js';
import { ActsController } from './acts.controller.js';
import { close } from './close.js';
import { decide } from './decide.js';
import { askedOfEveryAct, type Field } from './field.js';
import { issuePaper } from './issue-paper.js';
import { suspend } from './suspend.js';
import { terminate } from './terminate.js';

const at = new Date('2026-03-03T02:00:00.000Z');
const cases: Case[] = kindCodes.flatMap((kind) => [
  aCase({ kind }),
  aCase({ kind, state: 'verifying', handler, acceptedAt: at }),
  aCase({ kind, state: 'awaiting-decision', handler, acceptedAt: at }),
  aCase({ kind, state: 'decided', handler, acceptedAt: at, decidedAt: at }),
]);
const denunciation = aCase({ kind: 'TC', state: 'verifying', acceptedAt: at });
const codes = (form: readonly Field[], name: string): string[] =>
  form.find((field) => field.name === name)?.options?.map(({ code }) => code) ?? [];

type Check = { propertyName: string; name?: string; type: string; constraints?: unknown[]; each: boolean };
/** What the body of an act is checked for. */
function checksOf({ name }: ActDefinition): Check[] {
  const types = Reflect.getMetadata('design:paramtypes', ActsController.prototype, name) as Type[];
  return getMetadataStorage().getTargetValidationMetadatas(types[1]!, '', false, false);
}

/** The whole form of an act, as the page draws it. */
const formOf = ({ fields }: { fields(current: Case): readonly Field[] }, current: Case): Field[] => [
  ...fields(current),
  ...askedOfEveryAct,
];

describe('the acts', () => {
  it('are all that may happen to a case, but for the withdrawal, each by its own name', () => {
    expect([...actNames].sort()).toEqual(actionCodes.filter((action) => action !== 'withdraw').sort());
    expect(Object.keys(acts)).toEqual(actNames);
  });
  it('have addresses of their own', () => {
    expect(new Set(everyAct.map(({ path }) => path)).size).toBe(everyAct.length);
  });
});

describe('the form of an act', () => {
  it.each(everyAct)('$name: has words in both languages, and a place in the body for each field', (act) => {
    const places = new Set(checksOf(act).map(({ propertyName }) => propertyName));
    for (const current of cases)
      for (const { name, label, hint, options = [] } of formOf(act, current)) {
        expect([name, places.has(name.split('.')[0]!)]).toEqual([name, true]);
        const texts = [label, ...options.map((option) => option.label), ...(hint ? [hint] : [])];
        for (const { vi, en } of [...texts, ...[act.hint?.(current)].filter((said) => !!said)])
          expect([vi, en]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      }
  });

  it.each(everyAct)('$name: asks for whatever its body must have, within its bounds', (act) => {
    const checks = checksOf(act);
    const bound = (name: string, check: string): unknown =>
      checks.find((one) => one.propertyName === name && one.name === check)?.constraints?.[0];
    const form = formOf(act, aCase({ kind: 'KNPA' }));
    for (const name of new Set(checks.map(({ propertyName }) => propertyName))) {
      const isOptional = checks.some((one) => one.propertyName === name && one.type === 'conditionalValidation');
      const asked = form.filter((field) => field.name === name || field.name.startsWith(`${name}.`));
      if (!isOptional)
        expect([name, asked.some(({ required, kind }) => required || kind === 'yes-no')]).toEqual([name, true]);
    }
    for (const { name, kind, least, most, options = [] } of form) {
      const [min, max] = [
        bound(name, 'minLength') ?? bound(name, 'min'),
        bound(name, 'maxLength') ?? bound(name, 'max'),
      ];
      // A form may be narrower than its body, whose refusal says which law it is.
      if (kind !== 'choice' && kind !== 'paper') {
        expect([name, least === undefined, most === undefined]).toEqual([name, min === undefined, max === undefined]);
        expect([name, (least ?? 0) >= Number(min ?? 0), (most ?? 0) <= Number(max ?? 0)]).toEqual([name, true, true]);
      }
      const taken = bound(name, 'isIn') as string[] | undefined;
      if (taken) expect(taken).toEqual(expect.arrayContaining(options.map(({ code }) => code)));
    }
  });
});

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
const tries: { act: ActDefinition; field: string; run: (current: Case, code: never) => unknown }[] = [
  { act: suspend, field: 'ground', run: (of, ground) => does(suspend, of, { ground, document }) },
  { act: terminate, field: 'ground', run: (of, ground) => does(terminate, of, { ground, document }) },
  { act: issuePaper, field: 'paper', run: (of, paper) => does(issuePaper, of, { paper, document }) },
  { act: decide, field: 'outcome', run: (of, outcome) => does(decide, of, { outcome, document }) },
  { act: close, field: 'outcome', run: (of, outcome) => does(close, of, { outcome }, anAct({ who: theHandler() })) },
];

describe('what may be chosen', () => {
  it.each(tries)('for $act.name is every code the act takes, and none it refuses', ({ act, field, run }) => {
    const all = checksOf(act).find(({ propertyName, name }) => propertyName === field && name === 'isIn');
    for (const current of cases) {
      const offered = codes(formOf(act, current), field);
      for (const code of all?.constraints?.[0] as string[]) {
        const refused = refusal(() => run(current, code as never));
        if (refused !== null && !unfit.includes(refused)) continue; // the act itself is not possible here
        expect([current.kind, current.state, code, offered.includes(code)]).toEqual([
          current.kind,
          current.state,
          code,
          refused === null,
        ]);
      }
    }
  });
  it('is the whole list where the law leaves nothing out', () => {
    expect(codes(formOf(acts.return, denunciation), 'reason')).toEqual(Object.keys(returnReasons));
    expect(codes(formOf(acts['mark-complex'], denunciation), 'criteria')).toEqual(criterionCodes);
  });
  it('of facts is each that there is, and the acceptance once there was one', () => {
    const facts = (of: Case): string[] =>
      formOf(acts['correct-facts'], of).flatMap(({ name }) => (name.startsWith('facts.') ? [name.slice(6)] : []));
    expect(facts(denunciation)).toEqual(caseFactNames);
    expect(facts(aCase())).toEqual(caseFactNames.filter((name) => name !== 'acceptedAt'));
  });
  it('is chosen already where there is one alone, and what the case says already stands in the form', () => {
    const [outcome] = formOf(close, aCase());
    expect(outcome).toMatchObject({ name: 'outcome', value: 'filed', options: [{ code: 'filed' }] });
    expect(
      formOf(acts.classify, denunciation)
        .map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(['TC', 'land-housing']);
  });
});

describe('what is asked of one case alone', () => {
  it('is the date of a reflection on accepting it, where none was set on registering it', () => {
    const names = (of: Partial<Case>): string[] => formOf(acts.accept, aCase(of)).map(({ name }) => name);
    expect(names({ kind: 'KNPA' })).toEqual(['document', 'dueAt', 'occurredAt', 'lateReason']);
    expect(names({ kind: 'KNPA', dueAt: at })).not.toContain('dueAt');
    expect(names({ kind: 'KN' })).not.toContain('dueAt');
  });
  it('is why, only of what is entered late', () => {
    for (const act of everyAct)
      expect(formOf(act, denunciation).filter(({ shownWhen }) => shownWhen === 'late')).toMatchObject([
        { name: 'lateReason', required: true },
      ]);
  });
});
