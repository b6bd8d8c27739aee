import { dropping } from './dropping.js';
import { newPaper, newPerson, newPetition, newVisit, withOne, type VisitDraft } from './visit-draft.js';

const visit: VisitDraft = {
  ...newVisit(() => 'own'),
  people: [newPerson('a'), { ...newPerson('b'), name: 'Người Thử B' }, newPerson('c')],
  petitions: [
    { ...newPetition('p'), papers: [newPaper('1'), { ...newPaper('2'), name: 'Ảnh thử' }] },
    newPetition('q'),
  ],
};
const keys = (list: readonly { key: string }[]): string => list.map(({ key }) => key).join('');

describe('a part of a visit that is dropped', () => {
  it('comes back to its place with what it held', () => {
    const { drop, back } = dropping(visit, { person: 'b' });
    expect(keys(drop(visit).people)).toBe('ac');
    expect(back(drop(visit))).toEqual(visit);
  });
  it('comes back beside what was typed since', () => {
    const { drop, back } = dropping(visit, { petition: 'p' });
    const since = drop(visit);
    const typed = { ...since, petitions: withOne(since.petitions, 'q', { content: 'Nội dung thử' }) };
    expect(back(typed).petitions.map(({ key, content }) => [key, content])).toEqual([
      ['p', ''],
      ['q', 'Nội dung thử'],
    ]);
  });
  it('is a paper of one petition', () => {
    const { drop, back } = dropping(visit, { petition: 'p', paper: '1' });
    expect(keys(drop(visit).petitions[0]!.papers)).toBe('2');
    expect(keys(back(drop(visit)).petitions[0]!.papers)).toBe('12');
  });
  it('comes back once, and at the end where its neighbours have gone too', () => {
    const { drop, back } = dropping(visit, { person: 'c' });
    const alone = dropping(visit, { person: 'a' }).drop(drop(visit));
    expect(keys(back(back(alone)).people)).toBe('bc');
  });
  it('that is not there changes nothing', () => {
    const { drop, back } = dropping(visit, { petition: 'none', paper: 'none' });
    expect([drop(visit), back(visit)]).toEqual([visit, visit]);
  });
});
