import { problemJson } from './problem-json.js';
import { NotReady, Problem } from './problems.js';

const told = (problem: Problem) => JSON.parse(problemJson(problem, 'a1b2')) as Record<string, unknown>;

describe('the body of a refusal', () => {
  it('has the members of RFC 9457, the text in both languages and the values in their places', () => {
    const text = { vi: 'Còn {days} ngày {x}', en: '{days} days left {x}' };
    expect(told(new Problem(409, 'not-yet', text, { days: 3 }, { since: '2026-01-05' }))).toEqual({
      type: 'urn:cau-noi:problem:not-yet',
      title: 'Quy định không cho phép',
      status: 409,
      code: 'not-yet',
      detail: 'Còn 3 ngày {x}',
      detailEn: '3 days left {x}',
      text: { vi: 'Còn 3 ngày {x}', en: '3 days left {x}' },
      params: { days: 3 },
      trace: 'a1b2',
      since: '2026-01-05',
    });
  });

  it('says what may be sent again, and takes no member of its own from what is added', () => {
    expect(told(new NotReady())).toMatchObject({ status: 503, retriable: true });
    expect(told(new Problem(400, 'x', { vi: 'v', en: 'e' }, {}, { code: 'y', status: 200 }))).toMatchObject({
      code: 'x',
      status: 400,
    });
  });
});
