import { changedFilter, registerFilterOf, registerQuery } from './register-filter.js';

describe('the register in the address', () => {
  it('is narrowed by days, kind, outcome, form and crowds', () => {
    const search = {
      tu: '2026-11-01',
      den: '2026-11-25',
      loai: 'knpa',
      huong: 'guided',
      'che-do': 'head',
      co: 'dong-nguoi',
    };
    const { filter, dropped } = registerFilterOf(search);
    expect([filter, dropped]).toEqual([search, []]);
    expect(registerQuery(filter)).toEqual({
      from: '2026-11-01',
      to: '2026-11-25',
      kind: 'KNPA',
      outcome: 'guided',
      form: 'head',
      crowd: 'true',
    });
  });
  it('drops what it does not know, and says which', () =>
    expect(registerFilterOf({ tu: '31/11/2026', loai: 'xx', ten: 'Người Thử', den: '' })).toEqual({
      filter: {},
      dropped: ['tu', 'loai'],
    }));
  it('loses what is emptied', () => {
    expect(changedFilter({ loai: 'kn', co: 'dong-nguoi' }, { co: '' })).toEqual({ loai: 'kn' });
    expect(changedFilter({ loai: 'kn' }, { loai: 'tc' })).toEqual({ loai: 'tc' });
  });
});
