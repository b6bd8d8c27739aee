import { isWanted, noFilter, type Searched } from './rule-filter.js';

const rule: Searched = {
  id: 'KN1-GQ',
  name: { vi: 'Giải quyết khiếu nại lần đầu', en: 'Settlement of a first complaint' },
  more: [{ vi: 'thụ lý', en: 'case accepted' }],
  kinds: ['KN'],
  article: 'Luật Khiếu nại 02/2011/QH13 Đ.28',
  confidence: 'A',
  version: 'luat-02-2011',
};

describe('looking for a rule', () => {
  it.each([
    [{ words: 'giai quyet khieu nai' }, true],
    [{ words: 'GIẢI QUYẾT' }, true],
    [{ words: 'giải quyệt' }, false],
    [{ words: 'kn1' }, true],
    [{ words: 'settlement' }, true],
    [{ words: 'thu ly' }, true],
    [{ words: 'tố cáo' }, false],
    [{ article: 'Đ.28' }, true],
    [{ article: 'điều 28' }, true],
    [{ article: 'dieu 28' }, true],
    [{ article: 'd28' }, true],
    [{ article: '02/2011' }, true],
    [{ article: 'Đ.33' }, false],
    [{ kind: 'KN' }, true],
    [{ kind: 'TC' }, false],
    [{ confidence: 'A' }, true],
    [{ confidence: 'D' }, false],
    [{ version: 'luat-02-2011' }, true],
    [{ version: 'nd-155-2026' }, false],
    [{ words: '   ', article: ' ' }, true],
    [{ words: 'giai quyet', kind: 'KN', article: 'đ.28', confidence: 'A', version: 'luat-02-2011' }, true],
  ])('%j: %s', (filter, found) => {
    expect(isWanted({ ...noFilter, ...filter }, rule)).toBe(found);
  });
  it('finds a rule that is for no kind of its own with every kind', () => {
    const { kinds: _kinds, version: _version, ...plain } = rule;
    expect(isWanted({ ...noFilter, kind: 'TC' }, plain)).toBe(true);
  });
});
