import { officialYears } from '@cau-noi/calendar';
import { explain } from '../explain/explain.js';

const told = (question: object): string[] =>
  explain(question, officialYears).chain.map(
    ({ station, rule, start, isAssumed, due }) => `${station} ${rule} ${start}${isAssumed ? '?' : ''} → ${due}`,
  );

describe('the chain of a complaint', () => {
  it('goes from receipt to the court, each act on its last day', () => {
    expect(told({ rule: 'KN1-TL', start: '2026-09-07' })).toEqual([
      'acceptance KN1-TL 2026-09-07 → 2026-09-16',
      'settlement KN1-GQ 2026-09-16? → 2026-10-16',
      'sending KN1-GUI 2026-10-16? → 2026-10-21',
      'effect KN1-HL 2026-10-16? → 2026-11-16',
      'second-complaint KN2-TH 2026-10-21? → 2026-11-20',
      'court TTHC-KK 2026-10-21? → 2027-10-21',
    ]);
  });
  it('takes the variants of the facts, and the pauses of the period that is asked', () => {
    const question = {
      rule: 'KN1-GQ',
      start: '2026-09-07',
      pauses: [['2026-09-10', '2026-09-20']],
      facts: { remote: true },
    };
    expect(told(question)).toEqual([
      'settlement KN1-GQ-VX 2026-09-07 → 2026-11-02',
      'sending KN1-GUI 2026-11-02? → 2026-11-05',
      'effect KN1-HL-VX 2026-11-02? → 2026-12-17',
      'second-complaint KN2-TH-VX 2026-11-05? → 2026-12-21',
      'court TTHC-KK 2026-11-05? → 2027-11-05',
    ]);
  });
  it('of a second complaint has the publication, and no third complaint', () => {
    expect(told({ rule: 'KN2-GQ', start: '2026-09-07' }).map((link) => link.split(' ')[1])).toEqual([
      'KN2-GQ',
      'KN2-GUI',
      'KN2-CK',
      'KN2-HL',
      'TTHC-KK',
    ]);
  });
  it('of discipline leads to the court for a dismissal alone', () => {
    const stations = (facts: object) =>
      told({ rule: 'KL2-GQ', start: '2026-09-07', facts }).map((link) => link.split(' ')[0]);
    expect(stations({})).toEqual(['settlement', 'sending', 'effect']);
    expect(stations({ dismissal: true })).toEqual(['settlement', 'sending', 'effect', 'court']);
  });
  it('keeps the rule that was asked, also where the other reading of the law is the ordinary one', () => {
    expect(told({ rule: 'KN1-TL-old', start: '2026-09-07' })[0]).toBe('acceptance KN1-TL-old 2026-09-07 → 2026-09-17');
  });
  it('says no day while an open pause keeps it from being said', () => {
    expect(told({ rule: 'KN1-GQ', start: '2026-09-07', pauses: [['2026-09-10', null]] })).toEqual([]);
  });
  it('leaves out what was not law then', () => {
    expect(told({ rule: 'KN1-GQ', start: '2016-01-04' })).toEqual([
      'settlement KN1-GQ 2016-01-04 → 2016-02-03',
      'sending KN1-GUI 2016-02-03? → 2016-02-08',
      'effect KN1-HL 2016-02-03? → 2016-03-04',
      'second-complaint KN2-TH 2016-02-08? → 2016-03-09',
    ]);
  });
  it('is none for what is no complaint', () => {
    expect(told({ rule: 'TC-GQ', start: '2026-09-07' })).toEqual([]);
    expect(told({ rule: 'TCD-TL', start: '2026-09-07' })).toEqual([]);
  });
  it('says in words what each day means, with how sure the article is', () => {
    const { chain } = explain({ rule: 'KN1-HL', start: '2026-09-07' }, officialYears);
    expect(chain.map(({ vi, confidence }) => `${confidence} ${vi}`)).toEqual([
      'A Chậm nhất hết ngày 10/09/2026.',
      'A Nếu không khiếu nại lần hai: Quyết định có hiệu lực pháp luật từ 00:00 ngày 08/10/2026.',
      'A Người có quyền thực hiện chậm nhất đến hết ngày 12/10/2026; quá ngày này thì hết thời hiệu.',
      'C Người có quyền thực hiện chậm nhất đến hết ngày 10/09/2027; quá ngày này thì hết thời hiệu.',
    ]);
  });
});

describe('the last day of what is no duty, in words', () => {
  it.each([
    ['KN1-HL', 'Nếu không khiếu nại lần hai: Quyết định có hiệu lực pháp luật từ 00:00 ngày 08/10/2026.'],
    ['KN2-HL', 'Quyết định có hiệu lực pháp luật từ 00:00 ngày 08/10/2026.'],
    ['KL-HL', 'Quyết định có hiệu lực pháp luật từ 00:00 ngày 08/10/2026.'],
    ['KN2-TH', 'Người có quyền thực hiện chậm nhất đến hết ngày 07/10/2026; quá ngày này thì hết thời hiệu.'],
    ['TTHC-KK', 'Người có quyền thực hiện chậm nhất đến hết ngày 07/09/2027; quá ngày này thì hết thời hiệu.'],
    ['TC-CK-NY', 'Niêm yết, đăng tải ít nhất đến hết ngày 22/09/2026.'],
  ])('%s: %s', (rule, vi) => {
    expect(explain({ rule, start: '2026-09-07' }, officialYears).steps.map((step) => step.vi)).toContain(vi);
  });
});
