import { indexed, matchesOf } from './matches.js';

const places = indexed(
  [
    'Phường Phúc Xá, Hà Nội',
    'Xã Phúc Lộc, Hà Nội',
    'Xã Hòa Xá, Hà Nội',
    'Xã Đắk Wer, Lâm Đồng',
    'Xã Hoà Phú, Đà Nẵng',
  ].map((label, at) => ({ value: String(at), label })),
);
const found = (typed: string): string[] => matchesOf(places, typed).map(({ value }) => value);

describe('what fits the letters typed', () => {
  it('ignores tone marks, đ and case where none were typed', () => {
    expect(found('phuc xa')).toEqual(['0', '1']);
    expect(found('DAK wer')).toEqual(['3']);
  });
  it('counts the marks that were typed, wherever the tone stands', () => {
    expect(found('phúc xá')).toEqual(['0']);
    expect(found('hòa')).toEqual(['2', '4']);
  });
  it('takes words in any order, and half words', () => expect(found('noi phuc lo')).toEqual(['1']));
  it('puts first what begins so, then what has the words side by side', () => {
    expect(found('xa')).toEqual(['1', '2', '3', '4', '0']);
    expect(found('xa ha')).toEqual(['0', '2', '1']);
  });
  it('is found by its code as well', () =>
    expect(matchesOf(indexed([{ value: 'a', label: 'UBND xã A', also: 'XA-01' }]), 'xa 01')).toHaveLength(1));
  it('is everything while nothing is typed, and nothing when nothing fits', () => {
    expect(found('  ')).toHaveLength(5);
    expect(found('zz')).toEqual([]);
  });
});
