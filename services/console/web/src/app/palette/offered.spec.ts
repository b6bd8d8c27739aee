import type { Command } from './commands.js';
import { offeredFor } from './offered.js';

const command = (label: string, group = 'Trang'): Command => ({ key: label, label, group, run: () => undefined });
const all = [
  command('Thụ lý', 'Việc của trang này'),
  command('Chờ phân công'),
  command('Hàng đợi của tôi'),
  command('Thời hạn'),
  command('Nền: Tối', 'Chung'),
];
const labels = (typed: string): string[] => offeredFor(all, typed).map(({ label }) => label);

describe('what the palette offers', () => {
  it('is everything, as it stands, while nothing is typed', () =>
    expect(labels('')).toEqual(all.map(({ label }) => label)));
  it('is found without tone marks, in any order of words, and begins with what begins so', () => {
    expect(labels('thu ly')).toEqual(['Thụ lý']);
    expect(labels('cong phan')).toEqual(['Chờ phân công']);
    expect(labels('tho')).toEqual(['Thời hạn']);
    expect(labels('toi')).toEqual(['Hàng đợi của tôi', 'Nền: Tối']);
  });
  it('counts tone marks where they are typed', () => expect(labels('tối')).toEqual(['Nền: Tối']));
  it('is found by its group too', () => expect(labels('viec cua trang')).toEqual(['Thụ lý']));
  it('is nothing for what nobody may do', () => expect(labels('giải thể')).toEqual([]));
});
