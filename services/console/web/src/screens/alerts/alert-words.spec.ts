import type { AlertItem } from '../../api/answers.js';
import { fill, wordsIn } from '../../words/test-words.js';
import { alertTabIn, alertTabs } from './alert-tabs.js';
import { answerOf, causeWord, endWord, needsDate, systemWords, waitingCount, whyOf } from './alert-words.js';

type Why = Parameters<typeof whyOf>[0];
type Due = AlertItem['case']['due'];
const late = { due: '2026-12-02' } as Due;
const about = (more: Partial<Omit<Why, 'case'>> & { due?: Due }): Why => {
  const { due = null, ...rest } = more;
  const of = { due } as AlertItem['case'];
  return { cause: 'overdue', groupSize: null, month: null, rule: 'KN1-TL', case: of, ...rest };
};
const trouble = (reason: string): Why =>
  about({ cause: 'system', rule: null, system: { reason, service: 'deadline', lastHeartbeatAt: null } });

describe('why an alert was raised', () => {
  it.each<[string, Why, string, string]>([
    ['a limit', about({ due: late }), 'hạn 02/12/2026, chưa xong', 'due 02/12/2026, not done'],
    ['a crowd', about({ cause: 'crowd', groupSize: 14 }), 'đơn của 14 người', 'petition of 14 people'],
    ['a crowd, its size not told yet', about({ cause: 'crowd' }), 'Đông người', 'Crowd'],
    [
      'a schedule that was not posted',
      about({ month: '2026-11', rule: 'TCD-LICH' }),
      'lịch tiếp công dân tháng 11/2026 chưa được niêm yết đúng hạn',
      'the schedule of 11/2026 was not posted in time',
    ],
    [
      'too few reception days',
      about({ month: '2026-10', rule: 'TCD-THANG' }),
      'người đứng đầu chưa tiếp công dân đủ số ngày của tháng 10/2026',
      'the head has not held the reception days of 10/2026',
    ],
    ['a service that is behind', trouble('engine-behind'), 'dịch vụ deadline chạy chậm', 'service deadline is behind'],
    ['a full disk', trouble('disk-low'), 'đĩa của máy chủ sắp đầy', 'the disk of the server is nearly full'],
  ])('%s', (_, alert, vi, en) => {
    const said = whyOf(alert, '02/12/2026');
    expect([fill('vi', said), fill('en', said)]).toEqual([vi, en]);
  });
  it('is said in general where a newer service names a trouble this page does not know', () =>
    expect(whyOf(trouble('constructor'), '–').key).toBe('why.system'));
  it('is not made up where the limit is not known', () => expect(whyOf(about({}), '–').key).toBe('why.unknown'));
});

describe('words of alerts', () => {
  it('are there in both languages', () => {
    const causes = ['overdue', 'due-soon', 'mark-45', 'crowd', 'system', 'of-tomorrow'].map(causeWord);
    const ends = ['case-decided', 'case-withdrawn', 'overdue-withdrawn', 'reception-recorded', 'x'].map(endWord);
    const reasons = ['heartbeat-missing', 'engine-behind', 'events-parked', 'events-foreign', 'outbox-stuck'];
    const systems = [...reasons, 'disk-low', 'backup-old'].map(systemWords).flatMap(({ todo, over }) => [todo, over]);
    const tabs = alertTabs.flatMap(({ of }) => [`alerts.tab.${of}`, `alerts.empty.${of}`]);
    for (const language of ['vi', 'en'] as const)
      for (const key of [...causes, ...ends, ...systems, ...tabs])
        expect([key, wordsIn(language)[key]]).toEqual([key, expect.stringMatching(/\S/)]);
  });
  it('are general for what this page does not know', () =>
    expect([causeWord('of-tomorrow'), endWord('of-tomorrow')]).toEqual(['cause.other', 'ended.other']));
  it.each([
    ['case-decided', 'Vụ việc đã có kết quả.', 'The case was decided.'],
    ['petition-withdrawn', 'Đơn đã được rút.', 'The petition was withdrawn.'],
    ['paper-issued', 'Văn bản đã được ban hành.', 'The paper was issued.'],
    ['case-taken-over', 'Cấp trên đã rút vụ việc lên giải quyết.', 'The superior took the case over.'],
    ['unit-changed', 'Đơn vị của thời hạn đã thay đổi.', 'The limit belongs to another unit now.'],
    ['rule-changed', 'Nguyên nhân đã hết.', 'The cause has ended.'],
  ])('say why an alert ended: %s', (reason, vi, en) => {
    const key = endWord(reason);
    expect([fill('vi', { key }), fill('en', { key })]).toEqual([vi, en]);
  });
  it('ask for a day with a promise and with watching, for none with a refusal', () =>
    expect((['handling', 'watching', 'not-mine', ''] as const).map(needsDate)).toEqual([true, true, false, false]));
  it('say that the server stopped counting', () => {
    expect(waitingCount({ waitsForMe: 7, upTo: 1_000 })).toBe('7');
    expect(waitingCount({ waitsForMe: 1_000, upTo: 1_000 })).toBe('1.000');
    expect(waitingCount({ waitsForMe: 1_001, upTo: 1_000 })).toBe('1.000+');
  });
});

describe('what was answered', () => {
  const given = (more: object): AlertItem['acknowledged'] =>
    ({ at: '2026-11-25T02:00:00.000Z', word: null, returnOn: null, ...more }) as AlertItem['acknowledged'];
  const said = (language: 'vi' | 'en', of: AlertItem['acknowledged']): string | null => {
    const found = answerOf(of, (key) => fill(language, { key }));
    return found && fill(language, found);
  };
  it('is its words, and the day that was named', () => {
    const watching = given({ word: 'watching', returnOn: '2026-12-02' });
    const [vi, en] = [wordsIn('vi')['answer.watching'], wordsIn('en')['answer.watching']];
    expect(said('vi', watching)).toBe(`Trả lời: “${vi}”, đến ngày 02/12/2026`);
    expect(said('en', watching)).toContain(`“${en}”`);
    expect(said('en', watching)).toContain('02/12/2026');
    expect(said('vi', given({ word: 'not-mine' }))).toBe(`Trả lời: “${wordsIn('vi')['answer.not-mine']}”`);
  });
  it('is nothing where nobody said anything', () => {
    expect(said('vi', given({}))).toBeNull();
    expect(said('vi', null)).toBeNull();
  });
});

describe('the tab of the alerts', () => {
  it.each([
    [undefined, 'cho-toi'],
    ['cho-toi', 'cho-toi'],
    ['da-ket-thuc', 'da-ket-thuc'],
    ['can-lam', 'cho-toi'],
    ['constructor', 'cho-toi'],
  ])('%s in the address: %s', (the, tab) => expect(alertTabIn(the).key).toBe(tab));
});
