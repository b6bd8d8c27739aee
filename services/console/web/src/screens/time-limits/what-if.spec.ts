import { parseDate } from '../../formats/dates.js';
import type { Rule } from './rule-queries.js';
import { asksFor, emptyWhatIf, factsFor, faultsOf, questionsOf, rulesFor, type WhatIf } from './what-if.js';

const dayIn = (typed: string): string | null => parseDate(typed, '2026-11-25');
const words = { vi: '', en: '' };
const aRule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  family: id,
  name: words,
  variant: [],
  nature: 'duty',
  kinds: ['KN'],
  starts: words,
  ends: null,
  versions: [],
  pauses: [],
  extensions: [],
  ...more,
});
const pauses: Rule['pauses'] = [{ ground: 'suspension', article: 'x', from: '2026-07-01' }];
const rules = [
  aRule('KN1-TL'),
  aRule('KN1-GQ', { pauses }),
  aRule('KN1-GQ-PT', { pauses, family: 'KN1-GQ', variant: ['complex'] }),
  aRule('KN1-GQ-VX', { pauses, family: 'KN1-GQ', variant: ['remote'] }),
  aRule('TC-GQ', { pauses, extensions: [{ days: 30, times: 1, article: 'x' }] }),
];
const form = (more: Partial<WhatIf>): WhatIf => ({ ...emptyWhatIf, rule: 'KN1-GQ', start: '7/9/2026', ...more });

describe('a what-if question', () => {
  it('offers the rules that can be asked so', () => {
    const ids = (ask: WhatIf['ask']): string[] => rulesFor(ask, rules).map(({ id }) => id);
    expect(ids('end')).toHaveLength(5);
    expect(ids('pause')).not.toContain('KN1-TL');
    expect(ids('extension')).toEqual(['TC-GQ']);
    expect(ids('acceptance')).toEqual(['KN1-TL']);
  });
  it('asks of a clock only what its rule knows', () => {
    expect(rules.map(asksFor)).toEqual([
      ['end'],
      ['end', 'pause'],
      ['end', 'pause'],
      ['end', 'pause'],
      ['end', 'pause', 'extension'],
    ]);
  });
  it('asks for the facts that choose a variant, and no others', () => {
    const of = (id: string) =>
      factsFor(
        rules.find((rule) => rule.id === id),
        rules,
      );
    expect(of('KN1-GQ')).toEqual({ facts: ['remote'], isComplexAsked: true });
    expect(of('KN1-GQ-PT')).toEqual({ facts: [], isComplexAsked: false });
    expect(of('TC-GQ')).toEqual({ facts: [], isComplexAsked: true });
    expect(of('KN1-TL')).toEqual({ facts: [], isComplexAsked: false });
  });
  it('is asked as it is and as it would be', () => {
    const asked = questionsOf(
      form({ ask: 'pause', pauseFrom: '10/9', pauseTo: '20/9/2026', facts: ['remote'] }),
      null,
      dayIn,
    );
    const now = { rule: 'KN1-GQ', start: '2026-09-07', pauses: [], extensions: [], facts: { remote: true } };
    expect(asked).toEqual({ now, then: { ...now, pauses: [['2026-09-10', '2026-09-20']] } });
  });
  it('may leave open how long a suspension lasts', () => {
    const { then } = questionsOf(form({ ask: 'pause', pauseFrom: '10/9/2026' }), null, dayIn);
    expect(then.pauses).toEqual([['2026-09-10', null]]);
  });
  it('of a case adds to what happened there', () => {
    const base = {
      rule: 'TC-GQ',
      start: '2026-09-07',
      pauses: [['2026-09-10', '2026-09-12']],
      extensions: [],
      facts: { criteria: ['a'] },
    };
    const { now, then } = questionsOf(
      form({ ask: 'extension', decided: '1/10/2026', document: ' 12/QĐ ' }),
      base,
      dayIn,
    );
    expect(now).toBe(base);
    expect(then).toEqual({ ...base, extensions: [{ days: 30, document: '12/QĐ', decided: '2026-10-01' }] });
  });
  it.each([
    ['nothing', {}, []],
    ['the rule and the day', { rule: '', start: 'hôm nay' }, ['whatif-rule', 'whatif-start']],
    ['the days of a suspension', { ask: 'pause' as const, pauseTo: '31/2' }, ['whatif-pauseFrom', 'whatif-pauseTo']],
    ['the extension', { ask: 'extension' as const, days: '0' }, ['whatif-decided', 'whatif-days']],
  ])('misses %s', (_what, more, fields) => {
    expect(faultsOf(form(more), false, dayIn).map(({ field }) => field)).toEqual(fields);
  });
  it('of a case needs no rule and no day', () => {
    expect(faultsOf({ ...emptyWhatIf }, true, dayIn)).toEqual([]);
  });
});
