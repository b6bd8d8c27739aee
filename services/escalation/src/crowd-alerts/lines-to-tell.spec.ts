import { untold } from './lines-to-tell.js';

const crowd = (caseId: string) => ({ data: { caseId } });

describe('a crowd', () => {
  it('is told on both lines at once', () => {
    const [first, second] = [crowd('first'), crowd('second')];
    expect(untold([first, second], [])).toEqual([
      { event: first, line: 'state' },
      { event: first, line: 'party' },
      { event: second, line: 'state' },
      { event: second, line: 'party' },
    ]);
  });

  it('is not told again on a line that heard of its case', () => {
    const [first, second] = [crowd('first'), crowd('second')];
    const alerts = [
      { caseId: 'first', line: 'party' },
      { caseId: 'second', line: 'state' },
      { caseId: 'second', line: 'party' },
    ] as const;
    expect(untold([first, second], alerts)).toEqual([{ event: first, line: 'state' }]);
  });
});
