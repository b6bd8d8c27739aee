import type { Envelope } from '@cau-noi/events';
import { levelsOf } from './levels.js';

describe('a batch of events', () => {
  it('is handled as sets of one name, and each subject in its order', () => {
    const batch = [an('a', 'open', 1), an('b', 'open', 2), an('a', 'close', 3), an('c', 'open', 4), an('a', 'open', 5)];
    expect(levelsOf(batch).map(ids)).toEqual([[1, 2, 4], [3], [5]]);
  });

  it('is split by name within one level', () => {
    expect(levelsOf([an('a', 'open', 1), an('b', 'close', 2), an('c', 'open', 3)]).map(ids)).toEqual([[1, 3], [2]]);
  });

  it('may be empty', () => {
    expect(levelsOf([])).toEqual([]);
  });
});

const an = (subject: string, type: string, id: number): Envelope =>
  JSON.parse(JSON.stringify({ subject, type, id })) as Envelope;
const ids = (group: Envelope[]) => group.map(({ id }) => id);
