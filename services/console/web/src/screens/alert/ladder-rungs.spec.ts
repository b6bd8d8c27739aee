import { answersIn, rungsOf } from './ladder-rungs.js';

type Line = Parameters<typeof rungsOf>[0][number];
const line = (kind: Line['kind'], postId: string, at: number, step = 0): Line => ({
  kind,
  postId,
  unitId: 'unit',
  step,
  at: `2026-11-2${at}T00:30:00.000Z`,
});
const drawn = (lines: readonly Line[]) =>
  rungsOf(lines).map(({ who, told, answers, isSkipped, isLast }) => [
    who.postId,
    told.length,
    answers.length,
    isSkipped ? 'skipped' : isLast ? 'now' : 'before',
  ]);

describe('the rungs of a ladder', () => {
  it('are one for each post, with every time it was told and every answer', () =>
    expect(
      drawn([
        line('told', 'head', 0),
        line('repeated', 'head', 1),
        line('answered', 'head', 2),
        line('told', 'chairman', 3, 1),
      ]),
    ).toEqual([
      ['head', 2, 1, 'before'],
      ['chairman', 1, 0, 'now'],
    ]));
  it('show who was passed over, and where it stands though the last line is a vacant post', () =>
    expect(drawn([line('told', 'head', 0), line('skipped', 'vacant', 1, 1)])).toEqual([
      ['head', 1, 0, 'now'],
      ['vacant', 0, 0, 'skipped'],
    ]));
  it('keep an answer that nothing was told before', () =>
    expect(drawn([line('answered', 'head', 0)])).toEqual([['head', 1, 0, 'now']]));
});

describe('the answers of a ladder', () => {
  it('are all of them, the latest first', () => {
    const [first, second] = [line('answered', 'head', 1), line('answered', 'chairman', 3)];
    expect(answersIn([line('told', 'head', 0), first, second])).toEqual([second, first]);
  });
});
