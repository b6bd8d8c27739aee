import { wordsIn } from '../words/test-words.js';
import {
  audienceOf,
  audiences,
  caseStates,
  families,
  familyMarks,
  familyOf,
  kinds,
  nextStepOf,
  tagOf,
} from './case-tag.js';
import { waitsForMe } from './waits.js';

const vi = wordsIn('vi');
const en = wordsIn('en');

describe('the label of a state', () => {
  it('exists in both languages for every state, kind, audience, waiting for me or not', () => {
    for (const state of caseStates) {
      for (const kind of [...kinds, null]) {
        for (const audience of audiences) {
          for (const waits of [true, false]) {
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
    expect(said('received', 'KN', 'desk', false)).toBe('Đã vào sổ');
    expect(said('received', 'TC', 'handler', true)).toBe('Cần phân loại');
    expect(said('received', 'TC', 'head', false)).toBe('Chờ phân loại');
    expect(said('received', 'KN', 'leader', true)).toBe('Mới tiếp nhận');
    expect(said('awaiting-decision', 'KN', 'leader', false)).toBe('Chờ quyết định giải quyết');
    expect(said('awaiting-decision', 'TC', 'leader', true)).toBe('Chờ tôi ký');
    expect(said('decided', 'KNPA', 'leader', false)).toBe('Đã trả lời');
    expect(said('decided', 'KL', 'head', false)).toBe('Đã có quyết định giải quyết');
    expect(said('verifying', 'KN', 'citizen', false)).toBe('Đang giải quyết');
    expect(said('refused', 'KNPA', 'desk', false)).toBe('Không đủ điều kiện xử lý');
  });
  it('says what to do next', () => {
    for (const state of caseStates) expect(vi[nextStepOf(state)]).toBeDefined();
    expect(nextStepOf('closed', true)).toBe('next.paper');
    expect(nextStepOf('closed', false)).toBe('next.closed');
    expect(nextStepOf('verifying', true)).toBe('next.verifying');
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

describe('what waits for me', () => {
  it('is the handler’s own work, not what was submitted', () => {
    expect(waitsForMe('verifying', { role: 'CV', isHandler: true, hasHandler: true, isOwnUnit: true })).toBe(true);
    expect(waitsForMe('awaiting-decision', { role: 'CV', isHandler: true, hasHandler: true, isOwnUnit: true })).toBe(
      false,
    );
  });
  it('is, for a head, what nobody has and what is to be signed', () => {
    expect(waitsForMe('accepted', { role: 'LP', isHandler: false, hasHandler: false, isOwnUnit: true })).toBe(true);
    expect(waitsForMe('accepted', { role: 'LP', isHandler: false, hasHandler: true, isOwnUnit: true })).toBe(true);
    expect(waitsForMe('awaiting-decision', { role: 'LD', isHandler: false, hasHandler: true, isOwnUnit: true })).toBe(
      true,
    );
  });
  it('is nothing of a unit below: its own heads give out, sign and approve', () => {
    for (const state of ['received', 'accepted', 'awaiting-decision'] as const)
      for (const role of ['LP', 'LD'])
        expect(waitsForMe(state, { role, isHandler: false, hasHandler: false, isOwnUnit: false })).toBe(false);
  });
  it('is nothing for those who only read', () => {
    expect(waitsForMe('accepted', { role: 'CU', isHandler: false, hasHandler: false, isOwnUnit: true })).toBe(false);
  });
});
