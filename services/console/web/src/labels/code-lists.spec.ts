import { readFileSync } from 'node:fs';
import { purposes } from '@cau-noi/vocabulary';
import { codeLists } from './code-lists.js';

/** The API document as the web has it; a browser spec fails when that is old. */
const types = readFileSync(new URL('../api/generated.d.ts', import.meta.url), 'utf8');
const schema = (name: string): string =>
  new RegExp(`\\n    ${name}: \\{\\n([\\s\\S]*?)\\n    \\};`).exec(types)?.[1] ?? '';
const codesOf = (name: string, field: string): string[] => {
  const [, union = ''] = new RegExp(`\\n?      ${field}\\??:([\\s\\S]*?);`).exec(schema(name)) ?? [];
  return [...union.matchAll(/'([^']+)'/g)].map(([, code = '']) => code);
};
const namesOf = (name: string): string[] =>
  [...schema(name).matchAll(/^      (\w+)\??:/gm)].map(([, field = '']) => field);

describe('lists of the page and of the server', () => {
  it.each([
    ['return', codesOf('ReturnCase', 'reason')],
    ['outcome', [...codesOf('DecideCase', 'outcome'), ...codesOf('CloseCase', 'outcome')]],
    ['execution', codesOf('RecordExecution', 'outcome')],
    ['obstacle', codesOf('RecordExecution', 'obstacle')],
    ['purpose', codesOf('OpenWords', 'purpose')],
    ['ground', codesOf('SuspendCase', 'ground')],
    ['ending', codesOf('TerminateCase', 'ground')],
    ['caseFact', namesOf('FactsGiven')],
    ['issued', codesOf('IssuePaper', 'paper')],
    ['criterion', codesOf('MarkComplex', 'criteria')],
    ['answer', codesOf('AcknowledgeAlert', 'word')],
    ['channel', codesOf('PetitionView', 'channel')],
    ['paper.condition', codesOf('PaperInput', 'condition')],
  ] as const)('%s: the same codes', (group, codes) => {
    expect(codes.length).toBeGreaterThan(1);
    expect([...codeLists[group]].sort()).toEqual([...codes].sort());
  });
  it('purposes stand in one table that both read', () =>
    expect([...codeLists.purpose].sort()).toEqual([...purposes].sort()));
});
