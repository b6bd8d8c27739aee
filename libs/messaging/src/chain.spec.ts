import { extend, genesis, hashOf, type Head } from './chain.js';

describe('the history of a subject', () => {
  it('starts from nothing and links each text to the one before', () => {
    const { links, heads } = extend(
      [],
      [
        { subject: 'a', envelope: 'one' },
        { subject: 'a', envelope: 'two' },
      ],
    );
    expect(links.map(({ previous }) => previous)).toEqual([genesis, hashOf(genesis, 'one')]);
    expect(heads).toEqual([{ subject: 'a', length: 2, hash: hashOf(hashOf(genesis, 'one'), 'two') }]);
  });

  it('goes on from where it stood, each subject by itself', () => {
    const stood: Head = { subject: 'a', length: 7, hash: hashOf(genesis, 'before') };
    const { links, heads } = extend(
      [stood, { subject: 'b', length: 0, hash: genesis }],
      [
        { subject: 'b', envelope: 'first' },
        { subject: 'a', envelope: 'next' },
      ],
    );
    expect(links[1]).toMatchObject({ subject: 'a', previous: stood.hash, hash: hashOf(stood.hash, 'next') });
    expect(heads.find(({ subject }) => subject === 'a')?.length).toBe(8);
    expect(heads.find(({ subject }) => subject === 'b')?.length).toBe(1);
  });
});

describe('a hash', () => {
  it('tells one changed letter, and where the text stood', () => {
    expect(hashOf(genesis, 'text')).not.toBe(hashOf(genesis, 'texu'));
    expect(hashOf(genesis, 'text')).not.toBe(hashOf(hashOf(genesis, 'x'), 'text'));
  });

  it('reads text as UTF-8', () => {
    expect(hashOf(genesis, 'Cầu Nối')).toMatch(/^[0-9a-f]{64}$/);
  });
});
