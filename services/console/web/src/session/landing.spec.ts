import type { Permission } from '../api/answers.js';
import { landingOf } from './landing.js';
import { isKnownPath, maySee, menuOf, safeReturn } from './pages.js';

describe('where the day begins', () => {
  it.each([
    ['TD', '/tiep-dan'],
    ['VT', '/hang-doi'],
    ['CV', '/hang-doi'],
    ['LP', '/cho-phan-cong'],
    ['LD', '/canh-bao'],
    ['CU', '/canh-bao'],
    ['TT', '/canh-bao'],
    ['QT', '/quan-tri'],
    ['VH', '/suc-khoe'],
  ] as const)('%s on %s', (role, path) => expect(landingOf(role)).toBe(path));
});

describe('a link opened while signed out', () => {
  it('is kept when it is a page of ours', () => {
    expect(safeReturn('/vu-viec/XAA-26-000001?the=don')).toBe('/vu-viec/XAA-26-000001?the=don');
    expect(isKnownPath('/tiep-dan/so')).toBe(true);
  });
  it.each([
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    'javascript:alert(1)',
    '/khong-co',
    '',
    '/dang-nhap',
  ])('%s is dropped', (path) => expect(safeReturn(path)).toBeNull());
});

describe('the menu', () => {
  const permissions: Permission[] = ['visit.read', 'queue.read', 'case.read'];
  it('holds exactly what the server permits', () => {
    expect(menuOf({ permissions }).map(({ to }) => to)).toEqual(['/tiep-dan', '/hang-doi', '/vu-viec']);
    expect(menuOf({ permissions: [] })).toEqual([]);
  });
  it('has leave of the own unit for heads, who have no tree of units', () => {
    const of = (...more: Permission[]) => menuOf({ permissions: ['leave.record', ...more] }).map(({ to }) => to);
    expect([of(), of('unit.change')]).toEqual([['/nghi'], ['/quan-tri/don-vi']]);
  });
  it('has keys of its own for every page', () => {
    const everything = {
      includes: (permission: Permission) => permission !== 'unit.change',
    } as unknown as Permission[];
    const keys = menuOf({ permissions: everything }).map((page) => page.keys);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([]);
  });
  it('agrees with the pages themselves', () => {
    for (const path of ['/canh-bao', '/cho-phan-cong', '/canh-bao/1', '/tiep-dan/chua-gui'])
      expect(maySee(path, { permissions })).toBe(false);
    for (const path of ['/tiep-dan', '/tiep-dan/so', '/hang-doi', '/vu-viec/XAA-26-000001', '/ca-nhan'])
      expect(maySee(path, { permissions })).toBe(true);
  });
});
