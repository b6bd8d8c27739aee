import { stateOf, usernameFor, usernameIn, usernamesFor, wrongAccount, wrongAccounts } from './account-values.js';

const t = (key: string): string => key;

describe('a user name', () => {
  it('is offered by the name of its owner, without marks', () =>
    expect(['Nguyễn Văn An', ' Đỗ  Thị Ước (mẫu) ', '–'].map(usernameFor)).toEqual([
      'nguyen.van.an',
      'do.thi.uoc.mau',
      '',
    ]));
  it('is offered to each of several, to none twice', () =>
    expect(usernamesFor(['Nguyễn Văn An', 'Lê Thị Bé', 'Nguyễn Vân An'])).toEqual([
      'nguyen.van.an',
      'le.thi.be',
      'nguyen.van.an2',
    ]));
  it('is wrong in a list where it stands twice or is none, unless it is not chosen', () => {
    const drafts = ['cv.a', 'CV.A', 'x', 'x'].map((username, at) => ({
      officerId: `${at}`,
      username,
      isChosen: at < 3,
    }));
    expect(wrongAccounts(drafts)).toEqual([
      { field: 'account-name-1', said: { key: 'accounts.name.twice' } },
      { field: 'account-name-2', said: { key: 'accounts.name.wrong' } },
    ]);
  });
  it('is kept in lower case', () => expect(usernameIn(' CV.A ')).toBe('cv.a'));
  it.each([
    [{ officerId: '', username: 'cv.a' }, ['account-officer']],
    [{ officerId: 'x', username: 'cv' }, ['account-name']],
    [{ officerId: 'x', username: 'cán.bộ' }, ['account-name']],
    [{ officerId: 'x', username: 'can.bo-1' }, []],
  ])('is wrong or not: %j', (values, fields) =>
    expect(wrongAccount(values, t).map(({ field }) => field)).toEqual(fields),
  );
});

describe('how an account stands', () => {
  const account = { enabled: true, posts: [{}] as never[], linkUntil: null };
  it.each([
    ['accounts.state.open', {}],
    ['accounts.state.no-post', { posts: [] }],
    ['accounts.state.waiting', { linkUntil: '2026-11-28T02:00:00.000Z', posts: [] }],
    ['accounts.state.locked', { enabled: false, linkUntil: '2026-11-28T02:00:00.000Z' }],
  ])('%s', (state, over) => expect(stateOf({ ...account, ...over })).toBe(state));
});
