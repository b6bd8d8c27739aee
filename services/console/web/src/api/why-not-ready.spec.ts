import { reasonIn } from './why-not-ready.js';

describe('why the system cannot take work', () => {
  const text = { vi: 'đĩa đã đầy', en: 'the disk is full' };
  it.each<[string, unknown, object | null]>([
    ['a cause', { state: 'waiting', causes: ['disk-full'], text }, text],
    ['a start', { state: 'starting', causes: [], text }, text],
    ['a system that is ready', { status: 'ready', missing: [] }, null],
    ['no answer', null, null],
    ['a page of a proxy', 'Bad Gateway', null],
    ['words that are none', { state: 'waiting', text: { vi: 5 } }, null],
  ])('is read from %s', (_what, body, reason) => {
    expect(reasonIn(body)).toEqual(reason);
  });
});
