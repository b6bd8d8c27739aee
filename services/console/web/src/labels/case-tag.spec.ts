import { kindCodes } from '@cau-noi/vocabulary';
import { wordsIn } from '../words/test-words.js';
import { audienceOf, audiences, caseStates, families, familyMarks, familyOf, nextStepOf, tagOf } from './case-tag.js';

const vi = wordsIn('vi');
const en = wordsIn('en');

describe('the label of a state', () => {
  it('exists in both languages for every state, kind, audience, waiting for me or not', () => {
    for (const state of caseStates) {
      for (const kind of [...kindCodes, null]) {
        for (const audience of audiences) {
          for (const waits of ['work', 'assign', 'sign', null] as const) {
            const key = tagOf(state, kind, audience, waits);
            expect([key, vi[key]]).toEqual([key, expect.stringMatching(/\S/)]);
            expect([key, en[key]]).toEqual([key, expect.stringMatching(/\S/)]);
          }
        }
      }
    }
  });
  it('is what the screens specify', () => {
    const said = (...of: Parameters<typeof tagOf>) => vi[tagOf(...of)];
    expect(said('received', 'KN', 'desk', null)).toBe('Đã vào sổ');
    expect(said('received', 'TC', 'handler', 'work')).toBe('Cần phân loại');
    expect(said('received', 'TC', 'head', null)).toBe('Chờ phân loại');
    expect(said('received', 'KN', 'leader', 'assign')).toBe('Mới tiếp nhận');
    expect(said('awaiting-decision', 'KN', 'leader', null)).toBe('Chờ quyết định giải quyết');
    expect(said('awaiting-decision', 'TC', 'leader', 'sign')).toBe('Chờ tôi ký');
    expect(said('awaiting-decision', 'KN', 'head', 'sign')).toBe('Chờ tôi duyệt');
    expect(said('awaiting-decision', 'KN', 'handler', null)).toBe('Đã trình');
    expect(said('decided', 'KNPA', 'leader', null)).toBe('Đã trả lời');
    expect(said('decided', 'KL', 'head', null)).toBe('Đã có quyết định giải quyết');
    expect(said('verifying', 'KN', 'citizen', null)).toBe('Đang giải quyết');
    expect(said('refused', 'KNPA', 'desk', null)).toBe('Không đủ điều kiện xử lý');
  });
  it('says that something was submitted, or waits for me to sign or approve it, of submitted results alone', () => {
    for (const state of caseStates.filter((one) => one !== 'awaiting-decision'))
      for (const audience of audiences)
        for (const waits of ['work', 'assign', null] as const)
          expect(vi[tagOf(state, 'KN', audience, waits)]).not.toMatch(/Chờ tôi|Đã trình|Chờ duyệt/);
  });
  it('tells a head apart what is to be given out, and what is with that head', () => {
    expect(vi[tagOf('received', 'KN', 'head', 'assign')]).toBe('Cần giao phân loại');
    expect(vi[tagOf('received', 'KN', 'head', 'work')]).toBe('Cần phân loại');
    expect(vi[tagOf('classified', 'KN', 'leader', 'assign')]).toBe('Cần giao');
  });
  it.each([
    ['received', ['desk', 'handler', 'head', 'leader']], // whoever may be given it to classify
    ['classified', ['handler', 'head', 'leader']],
    ['accepted', ['handler', 'head', 'leader']],
    ['assigned', ['handler', 'head', 'leader']],
    ['decided', ['handler', 'head', 'leader']],
  ] as const)('tells whoever has a case itself that it is to be done: %s', (state, readers) => {
    for (const reader of readers)
      for (const kind of kindCodes) {
        const mine = tagOf(state, kind, reader, 'work');
        expect([reader, vi[mine], en[mine]]).toEqual([
          reader,
          expect.stringMatching(/^Cần /),
          expect.stringMatching(/^To be |to be /),
        ]);
      }
  });
  it('never tells so of what waits for somebody else', () => {
    for (const state of caseStates)
      for (const kind of kindCodes)
        for (const audience of audiences) {
          const other = tagOf(state, kind, audience, null);
          expect([state, audience, vi[other]]).toEqual([state, audience, expect.not.stringMatching(/^Cần |tôi/)]);
          expect([state, audience, en[other]]).toEqual([state, audience, expect.not.stringMatching(/^To be | my /)]);
        }
  });
  it('says what to do next', () => {
    for (const state of caseStates) expect(vi[nextStepOf(state)]).toBeDefined();
    const sending = { rule: 'KN1-GUI', status: 'running' };
    expect(nextStepOf('closed', sending)).toBe('next.paper');
    expect(nextStepOf('closed', { rule: 'TC-THI-HANH', status: 'overdue' })).toBe('next.execution');
    expect(nextStepOf('closed', { rule: 'TC-THI-HANH', status: 'met' })).toBe('next.closed');
    expect(nextStepOf('verifying', sending)).toBe('next.verifying');
  });
  it('follows the role of the acting post', () => {
    expect(['TD', 'VT', 'CV', 'LP', 'LD', 'CU', 'TT'].map(audienceOf)).toEqual([
      'desk',
      'desk',
      'handler',
      'head',
      'leader',
      'leader',
      'leader',
    ]);
  });
});

describe('the mark before a label', () => {
  it('is never shared by two families', () => {
    expect(new Set(families.map((family) => familyMarks[family])).size).toBe(families.length);
  });
  it('says pause for a suspension and end for an ended case', () => {
    expect(familyOf('suspended')).toBe('paused');
    expect(familyOf('closed')).toBe('ended');
  });
});
