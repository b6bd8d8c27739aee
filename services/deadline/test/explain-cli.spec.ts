import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../../infra/local/src/explain.mjs');
const ask = (...lines: string[]) => {
  const { stdout, status } = spawnSync(process.execPath, [entry], { input: lines.join('\n'), encoding: 'utf8' });
  return {
    status,
    answers: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
};

describe('npm run explain', () => {
  it('answers each line with a line, in order, and nothing else', () => {
    const { status, answers } = ask(
      '{"rule":"KN1-TL","start":"2026-11-20"}',
      '',
      '  {"rule":"TC-CHUYEN","start":"2026-11-20"}\r',
      '   ',
    );
    expect(answers.map(({ rule, due }) => [rule, due])).toEqual([
      ['KN1-TL', '2026-12-02'],
      ['TC-CHUYEN', '2026-11-30'],
    ]);
    expect(status).toBe(0);
  });
  it('has every field of an answer, and no other', () => {
    expect(Object.keys(ask('{"rule":"KN1-TL","start":"2026-11-20"}').answers[0])).toEqual([
      'rule',
      'name',
      'version',
      'article',
      'confidence',
      'start',
      'due',
      'warnBy',
      'overdueAfter',
      'doubts',
      'steps',
      'notices',
      'ledger',
      'chain',
    ]);
  });
  it('goes on after a line it must refuse, and fails at the end', () => {
    const { status, answers } = ask(
      'no JSON',
      '{"rule":"KN9","start":"2026-11-20"}',
      '{"rule":"TC-GQ","start":"2026-10-20"}',
    );
    expect(answers.slice(0, 2)).toEqual([
      { error: { code: 'not-json', message: expect.any(String) } },
      { error: { code: 'unknown-rule', message: expect.any(String) } },
    ]);
    expect(answers[2].due).toBe('2026-11-19');
    expect(status).toBe(1);
  });
  it('takes a line for one whatever stands in it: only a line feed ends it', () => {
    const { status, answers } = ask(
      '\uFEFF{"rule":"TC-GQ",\r"start":"2026-10-20"}\r',
      '{"rule":"TC\u2028GQ","start":"2026-10-20"}',
      '{"rule":"TC-GQ","start":"2026-10-20","extensions":[{"days":30,"document":"12\u2029QĐ","decided":"2026-11-02"}]}',
    );
    expect(answers.map(({ due, error }) => due ?? error.code)).toEqual(['2026-11-19', 'unknown-rule', '2026-12-21']);
    expect(status).toBe(1);
  });
  it('is content with nothing', () => {
    expect(ask('', '')).toEqual({ status: 0, answers: [] });
  });
});
