import { readRecent, withOpened } from './recent.js';

describe('the cases somebody opened last', () => {
  it('are kept without repeating any, the latest first, eight at most', () => {
    const opened = ['1', '2', '1', '3', '4', '5', '6', '7', '8', '9'];
    const kept = opened.reduce<ReturnType<typeof readRecent>>((now, number) => withOpened(now, 'a', number), null);
    expect(kept).toEqual({ reader: 'a', numbers: ['9', '8', '7', '6', '5', '4', '3', '1'] });
  });
  it('are forgotten with the first case another reader opens', () =>
    expect(withOpened({ reader: 'a', numbers: ['1'] }, 'b', '2')).toEqual({ reader: 'b', numbers: ['2'] }));
  it('are none where something else was stored', () => {
    for (const text of [null, '', '{', '3', '{"reader":"a"}', '{"numbers":[]}']) expect(readRecent(text)).toBeNull();
    expect(readRecent('{"reader":"a","numbers":["1",2]}')).toEqual({ reader: 'a', numbers: ['1'] });
  });
});
