import { aPerson } from '../../test/a-person.js';
import { check, registered, type Registration, type Typed } from './petition.js';

const receivedAt = new Date('2026-03-02T01:00:00.000Z');
const by = { officerId: 'o', postId: 'p', unitId: 'u' };

const aTyped = (overrides: Partial<Typed> = {}): Typed => ({
  kind: 'KN',
  channel: 'post',
  subject: 'land-housing',
  respondent: null,
  placeCode: null,
  addressedTo: [],
  petitioners: [aPerson()],
  representatives: 0,
  groupSize: null,
  came: 0,
  namesOther: () => false,
  summary: null,
  receivedAt,
  dueAt: null,
  content: null,
  papers: 0,
  settled: null,
  ...overrides,
});
const code = (name: string) => expect.objectContaining({ code: name });

describe('a petition that is registered', () => {
  it('counts as many people as are typed, or as are stated', () => {
    expect(check(aTyped())).toBe(1);
    expect(check(aTyped({ groupSize: 30 }))).toBe(30);
  });
  it('counts everybody who came with it, whoever signs for them', () => {
    expect(check(aTyped({ came: 6 }))).toBe(6);
    expect(check(aTyped({ came: 6, groupSize: 2 }))).toBe(6);
    expect(check(aTyped({ came: 6, groupSize: 30 }))).toBe(30);
    const three = [
      aPerson({ name: 'Người Thử A' }),
      aPerson({ name: 'Người Thử B' }),
      aPerson({ name: 'Người Thử C' }),
    ];
    expect(check(aTyped({ came: 6, petitioners: three, representatives: 3 }))).toBe(6);
  });
  it('was dealt with elsewhere before it came, if at all', () => {
    const settledOn = (date: string | null) => check(aTyped({ settled: { unitId: 'u', number: '5/QĐ', date } }));
    expect([settledOn(null), settledOn('1990-05-06'), settledOn('2026-03-02')]).toEqual([1, 1, 1]);
    expect(() => settledOn('2026-03-03')).toThrow(code('settled-after-receipt'));
  });
  it('has at least the people of its list', () => {
    expect(() => check(aTyped({ groupSize: 1, petitioners: [aPerson(), aPerson()] }))).toThrow(
      code('group-smaller-than-list'),
    );
  });
  it('may lack a name when it came as a paper, whatever its kind, and counts one', () => {
    expect(check(aTyped({ petitioners: [] }))).toBe(1);
    expect(check(aTyped({ kind: 'TC', petitioners: [], channel: 'visit', papers: 1 }))).toBe(1);
  });
  it.each(['KN', 'KL'] as const)('names somebody when a %s is brought in person', (kind) => {
    expect(() => check(aTyped({ kind, petitioners: [], channel: 'visit' }))).toThrow(code('petitioner-missing'));
  });
  it('is complete at once when it was told at the desk without a paper', () => {
    const told = { channel: 'visit', content: 'Nội dung trình bày đủ dài.' } as const;
    const somebody = { kind: 'officer', unitId: null, name: 'Người Thử Bị Khiếu Nại' } as const;
    expect(() => check(aTyped({ ...told, content: 'Xin việc', respondent: somebody }))).toThrow(
      code('content-missing'),
    );
    expect(() => check(aTyped(told))).toThrow(code('respondent-missing'));
    expect(() => check(aTyped({ ...told, respondent: { ...somebody, name: null } }))).toThrow(
      code('respondent-missing'),
    );
    expect(check(aTyped({ ...told, respondent: somebody }))).toBe(1);
    expect(check(aTyped({ ...told, kind: 'KNPA' }))).toBe(1);
    expect(check(aTyped({ channel: 'visit', papers: 1 }))).toBe(1);
    expect(check(aTyped({ channel: 'post' }))).toBe(1);
  });
  it('has a subject of the coded list', () => {
    expect(() => check(aTyped({ subject: 'constructor' }))).toThrow(code('subject-unknown'));
  });
  it('marks as many representatives as the law allows', () => {
    expect(() => check(aTyped({ groupSize: 12, representatives: 6 }))).toThrow(code('representatives-out-of-range'));
  });
  it('has no summary when it is a denunciation', () => {
    expect(() => check(aTyped({ kind: 'TC', summary: 'Tố cáo về đất đai' }))).toThrow(
      code('summary-not-for-denunciation'),
    );
  });
  it('has a summary without the name of petitioner or accused officer', () => {
    expect(() => check(aTyped({ summary: 'Đơn của Người Thử A' }))).toThrow(code('summary-names-person'));
    const respondent = { kind: 'officer', unitId: null, name: 'Người Thử B' } as const;
    expect(() => check(aTyped({ respondent, summary: 'Về ông Người Thử B' }))).toThrow(code('summary-names-person'));
    const namesOther = (line: string): boolean => line.includes('Cùng');
    expect(() => check(aTyped({ namesOther, summary: 'Về ông Cùng' }))).toThrow(code('summary-names-person'));
  });
  it('may name the body it is against', () => {
    const respondent = { kind: 'unit', unitId: null, name: 'UBND xã A' } as const;
    expect(() => check(aTyped({ respondent, summary: 'Khiếu nại quyết định của UBND xã A' }))).not.toThrow();
  });
  it.each([
    ['KN', '2026-03-20T10:00:00Z', 'due-only-for-knpa'],
    ['KL', '2099-01-01T00:00:00Z', 'due-only-for-knpa'],
    ['TC', '2026-03-20T10:00:00Z', 'due-only-for-knpa'],
    ['KNPA', '2026-03-02T01:00:00.000Z', 'due-before-receipt'],
    ['KNPA', '1900-01-01T00:00:00Z', 'due-before-receipt'],
    ['KNPA', '2031-03-02T01:00:00.001Z', 'due-out-of-range'],
    ['KNPA', '2099-01-01T00:00:00Z', 'due-out-of-range'],
  ] as const)('of kind %s is not given the date %s by its unit: %s', (kind, dueAt, refusal) => {
    expect(() => check(aTyped({ kind, dueAt: new Date(dueAt) }))).toThrow(code(refusal));
  });
  it.each(['2026-03-02T01:00:00.001Z', '2031-03-02T01:00:00.000Z'])('of kind KNPA may have the date %s', (dueAt) => {
    expect(() => check(aTyped({ kind: 'KNPA', dueAt: new Date(dueAt) }))).not.toThrow();
  });
  it('goes out with its number, under its case', () => {
    const registration: Registration = {
      petitionId: 'd',
      caseId: 'v',
      visitId: null,
      unitId: 'u',
      kind: 'KN',
      channel: 'post',
      subject: 'other',
      respondent: null,
      placeCode: null,
      addressedTo: [],
      petitioners: ['n'],
      representatives: 0,
      groupSize: 1,
      receivedAt,
      dueAt: null,
      summary: null,
      lateReason: 'kept-elsewhere',
      by,
    };
    expect(registered(registration, 'XAA-26-000001')).toEqual({
      type: 'intake.petition-registered.v1',
      subject: 'v',
      data: { ...registration, caseNumber: 'XAA-26-000001', receivedAt: '2026-03-02T01:00:00.000Z' },
    });
    expect(registered({ ...registration, lateReason: null }, 'XAA-26-000001').data).not.toHaveProperty('lateReason');
  });
});
