import { columnsOf, keptIn } from './kept-columns.js';

const columns = { all: ['due', 'number', 'kind', 'state'], usual: ['number', 'due', 'state'] } as const;

describe('the columns of a list', () => {
  it.each([
    ['nobody chose any', undefined, ['due', 'number', 'state']],
    ['some were chosen, in whatever order', ['kind', 'due'], ['due', 'kind']],
    ['one was chosen that this list no longer has', ['kind', 'gone'], ['kind']],
    ['none of the chosen is left', ['gone'], ['due', 'number', 'state']],
    ['what was kept is no list', 'kind', ['due', 'number', 'state']],
  ])('when %s', (_, chosen, shown) => expect(columnsOf(chosen, columns)).toEqual(shown));
});

describe('what was kept', () => {
  it('is read again', () => expect(keptIn('{"mine":["due"]}')).toEqual({ mine: ['due'] }));
  it.each([null, '', '[]', 'null', '{', '3'])('is nothing where it is %j', (text) => expect(keptIn(text)).toEqual({}));
});
