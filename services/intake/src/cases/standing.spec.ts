import { type Telling, toldBy } from './standing.js';

const head = { caseId: 'c', version: 4, at: '', by: { officerId: 'o', postId: 'p', unitId: 'u' } };
const tells = (type: string, data: object): Telling => ({ type, data: { ...head, ...data } }) as Telling;

describe('what an event tells of a case', () => {
  it.each([
    ['routing.case-classified.v1', { kind: 'TC', state: 'classified' }, { kind: 'TC', state: 'classified' }],
    ['routing.case-assigned.v1', { unitId: 'u2', handlerOfficerId: 'h' }, { unitId: 'u2', handlerId: 'h' }],
    ['routing.assignment-returned.v1', { unitId: 'u2' }, { unitId: 'u2', handlerId: null }],
    ['routing.case-taken-over.v1', { unitId: 'u3' }, { unitId: 'u3', handlerId: null, state: 'classified' }],
    ['routing.case-decided.v1', { kind: 'KN' }, { kind: 'KN', state: 'decided' }],
    ['routing.case-closed.v1', {}, { state: 'closed' }],
    ['routing.case-withdrawn.v1', {}, { state: 'withdrawn' }],
    ['routing.case-terminated.v1', {}, { state: 'terminated' }],
  ])('%s', (type, data, told) => {
    expect(toldBy(tells(type, data))).toEqual({ caseId: 'c', version: 4, ...told });
  });
});
