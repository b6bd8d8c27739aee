import { ApiProblem, isProblem, problemOf } from './problem.js';

const answered = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers });

describe('what a refusal says', () => {
  it('is what the server said of it', () => {
    const fields = [{ field: 'note', code: 'too-long', text: { vi: 'dài', en: 'long' } }];
    const body = { code: 'case-changed', trace: '0123456789abcdef', fields, currentVersion: 3, changes: [{}] };
    const problem = problemOf(answered(409), body);
    expect(problem).toMatchObject({ status: 409, code: 'case-changed', fields, currentVersion: 3, changes: [{}] });
    expect(problem.trace).toBe('01234567'); // enough to be read out on the telephone
    expect([isProblem(problem, 'case-changed'), isProblem(problem, 'not-found')]).toEqual([true, false]);
  });
  it.each([
    [404, 'not-found'],
    [502, 'service-away'],
    [500, 'service-away'],
    [413, 'invalid-input'],
  ])('with %s and no words of ours is %s', (status, code) =>
    expect(problemOf(answered(status), '<html>').code).toBe(code),
  );
  it('is no refusal of ours where something else failed', () =>
    expect(isProblem(new Error('case-changed'), 'case-changed')).toBe(false));
});

describe('whether a command may have arrived all the same', () => {
  it.each([
    [0, true],
    [500, true],
    [503, true],
    [400, false],
    [401, false],
    [409, false],
    [429, false],
  ])('%s: %s', (status, isUnsure) => expect(new ApiProblem(status, {}).isUnsure).toBe(isUnsure));
});

describe('when to try again', () => {
  it.each([
    ['12', 12],
    ['0', null],
    ['-3', null],
    ['soon', null],
  ])('retry-after %s: %s', (said, seconds) =>
    expect(problemOf(answered(429, { 'retry-after': said }), {}).retryAfter).toBe(seconds),
  );
  it('is not known where nobody says so', () => expect(problemOf(answered(429), {}).retryAfter).toBeNull());
});
