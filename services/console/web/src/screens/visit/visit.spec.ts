import { longest } from '@cau-noi/rules';
import { bodyOf, fieldIdOf } from './visit-body.js';
import { representativesDoubt, wrongIn } from './visit-check.js';
import {
  newPaper,
  newPerson,
  newPetition,
  newVisit,
  type PersonDraft,
  type PetitionDraft,
  type VisitDraft,
} from './visit-draft.js';

const today = '2026-11-25';
let serial = 0;
const key = (): string => `key-${++serial}`;
const person = (part: Partial<PersonDraft> = {}): PersonDraft => ({
  ...newPerson(key()),
  name: 'Người Thử A',
  ...part,
});
const petition = (part: Partial<PetitionDraft> = {}): PetitionDraft => ({
  ...newPetition(key()),
  kind: 'KNPA',
  subject: 'policy',
  content: 'Nội dung trình bày đủ dài để ghi.',
  ...part,
});
const visit = (part: Partial<VisitDraft> = {}): VisitDraft => ({
  ...newVisit(key),
  people: [person()],
  petitions: [petition()],
  ...part,
});
const fields = (of: VisitDraft): string[] => wrongIn(of, today).map(({ field }) => field);

describe('a visit as it is typed', () => {
  it('needs little: a kind, a subject and what was said', () => {
    expect(fields(visit())).toEqual([]);
    expect(fields(visit({ petitions: [newPetition('x')] }))).toEqual([
      'petition-0-kind',
      'petition-0-subject',
      'petition-0-content',
    ]);
    expect(fields(visit({ petitions: [petition({ content: 'Xin việc' })] }))).toEqual(['petition-0-content']);
  });
  it('says why it is entered long after it was, and lies in no future', () => {
    const long = visit({ receivedAt: '17/11 09:00' });
    expect(fields(long)).toEqual(['visit-late']);
    expect(fields(visit({ receivedAt: '18/11 00:01' }))).toEqual([]);
    expect(bodyOf({ ...long, lateReason: 'officer-away' }, today)).toMatchObject({ lateReason: 'officer-away' });
    expect(bodyOf(visit({ lateReason: 'officer-away' }), today)).not.toHaveProperty('lateReason');
    expect(fields(visit({ receivedAt: '26/11 00:00' }))).toEqual(['visit-received']);
  });
  it('may bring no petition', () => expect(fields(visit({ petitions: [] }))).toEqual([]));
  it('needs a name for a complaint, and whom it is against', () => {
    const complaint = visit({ people: [newPerson('x')], petitions: [petition({ kind: 'KN' })] });
    expect(fields(complaint)).toEqual(['person-0-name', 'petition-0-respondent']);
    const papers = [{ ...newPaper('x'), name: 'Đơn khiếu nại' }];
    expect(fields(visit({ petitions: [petition({ kind: 'KN', content: '', papers })] }))).toEqual([]);
  });
  it('is no longer than the server takes, in any field', () => {
    const long = (most: number): string => 'x'.repeat(most + 1);
    const about: [Partial<VisitDraft>, string][] = [
      [{ matter: long(longest.content) }, 'visit-matter'],
      [{ people: [person({ address: long(longest.address) })] }, 'person-0-address'],
      [{ people: [person({ idIssuedAt: long(longest.idIssuedAt) })] }, 'person-0-idIssuedAt'],
      [{ people: [person({ occupation: long(longest.occupation) })] }, 'person-0-occupation'],
      [{ people: [person({ ethnicGroup: long(longest.ethnicGroup) })] }, 'person-0-ethnicGroup'],
      [{ petitions: [petition({ content: long(longest.content) })] }, 'petition-0-content'],
      [{ petitions: [petition({ request: long(longest.request) })] }, 'petition-0-request'],
      [{ petitions: [petition({ summary: long(longest.summary) })] }, 'petition-0-summary'],
      [
        { petitions: [petition({ kind: 'KN', respondentKind: 'other', respondentName: long(longest.respondent) })] },
        'petition-0-respondent',
      ],
      [
        { petitions: [petition({ papers: [{ ...newPaper('x'), name: long(longest.paperName) }] })] },
        'petition-0-paper-0',
      ],
      [
        { petitions: [petition({ papers: Array.from({ length: 101 }, () => ({ ...newPaper('x'), name: 'Đơn' })) })] },
        'petition-0-paper-100',
      ],
      [{ petitions: [petition({ addressedTo: Array.from({ length: 51 }, String) })] }, 'petition-0-addressedTo'],
      [{ petitions: Array.from({ length: 21 }, () => petition()) }, 'petition-20-kind'],
      [{ people: Array.from({ length: 501 }, (_, nth) => person({ name: `Người Thử ${nth}` })) }, 'visit-size'],
    ];
    for (const [part, field] of about) expect(fields(visit(part))).toEqual([field]);
  });
  it('needs a ground to refuse, and then no petition', () => {
    const refused = visit({ outcome: 'refused', petitions: [newPetition('x')] });
    expect(fields(refused)).toEqual(['visit-ground']);
    expect(bodyOf({ ...refused, refusalGround: 'law-9-1' }, today)).toMatchObject({
      refusalGround: 'law-9-1',
      petitions: [],
    });
  });
  it('says which number, date or phone cannot be', () => {
    const odd = visit({
      people: [person({ idNumber: '12345', birthDate: '31/11/1990', idIssuedOn: '26/11/2026', phone: '123' })],
    });
    expect(fields(odd)).toEqual(['person-0-id', 'person-0-birthDate', 'person-0-idIssuedOn', 'person-0-phone']);
  });
  it('does not take one person twice', () => {
    const twice = visit({ people: [person({ idNumber: '001099000001' }), person({ idNumber: '001099000001' })] });
    expect(fields(twice)).toEqual(['person-1-id']);
  });
  it('keeps everybody named in the form out of the summary line, by the rule of the server', () => {
    const says = (summary: string): string[] =>
      fields(
        visit({
          people: [person({ name: 'Nguyễn Văn Nam', idNumber: '001099000001' })],
          petitions: [
            petition({ summary }),
            petition({ kind: 'TC', respondentKind: 'officer', respondentName: 'Lê Thị Hoa' }),
          ],
        }),
      );
    for (const summary of ['Hộ Nam ở thôn Đoài', 'nguyen van nam khiếu nại', 'CCCD 001099000001', 'Về bà Hoa'])
      expect([summary, says(summary)]).toEqual([summary, ['petition-0-summary']]);
    for (const summary of ['Chậm trả kết quả ba năm nay', 'Vườn hoa bị lấn chiếm', ''])
      expect([summary, says(summary)]).toEqual([summary, []]);
  });
  it('asks for the summary that the officer emptied', () => {
    expect(fields(visit({ petitions: [petition({ isOwnSummary: true })] }))).toEqual(['petition-0-summary']);
    expect(fields(visit({ petitions: [petition({ isOwnSummary: true, summary: 'Về rác thải' })] }))).toEqual([]);
  });
  it.each<[string, Partial<PersonDraft>]>([
    ['a landline', { phone: '024 3825 1234' }],
    ['an organisation', { name: 'Công ty TNHH MTV 27/7' }],
    ['a year of birth', { birthDate: '1950' }],
    ['a year of birth with noughts', { birthDate: '00/00/1950' }],
    ['a card number with blanks', { idNumber: '001 099 000 001' }],
    ['a number of another paper', { idKind: 'other', idNumber: 'SHK 12/345' }],
  ])('takes what the server takes: %s', (_what, part) => {
    expect(fields(visit({ people: [person(part)] }))).toEqual([]);
  });
  it('sends a year of birth as a year', () => {
    const [first, second] = bodyOf(
      visit({ people: [person({ birthDate: '1950' }), person({ birthDate: '00001951' })] }),
      today,
    ).people!;
    expect([first?.birthDate, second?.birthDate]).toEqual(['1950', '1951']);
  });
  it('takes one number of a household for two people', () => {
    const household = { idKind: 'other', idNumber: 'SHK 12/345' };
    expect(fields(visit({ people: [person({ ...household, name: 'Người Thử Cha' }), person(household)] }))).toEqual([]);
  });
  it('doubts the number of representatives of a crowd without refusing it', () => {
    expect(representativesDoubt(visit({ groupSize: '12' }))).toEqual({ n: 12, a: 1, b: 5 });
    expect(representativesDoubt(visit({ groupSize: '5', people: [person({ isRepresentative: true })] }))).toBeNull();
    expect(representativesDoubt(visit({ groupSize: '4' }))).toBeNull();
  });
});

describe('the command of a visit', () => {
  it('holds what was typed and nothing else', () => {
    const body = bodyOf(visit({ people: [person({ idNumber: '001099000001', birthDate: '25/11/1990' })] }), today);
    expect(body.people).toEqual([
      {
        name: 'Người Thử A',
        representative: false,
        idKind: 'citizen-card',
        idNumber: '001099000001',
        birthDate: '1990-11-25',
      },
    ]);
    expect(body.petitions?.[0]).toEqual({
      kind: 'KNPA',
      subject: 'policy',
      content: 'Nội dung trình bày đủ dài để ghi.',
    });
    expect(body).not.toHaveProperty('receivedAt');
  });
  it('has several people and several petitions', () => {
    const body = bodyOf(
      visit({
        people: [person(), person({ name: 'Người Thử B' })],
        petitions: [petition(), petition({ kind: 'KN', respondentUnitId: 'u1' })],
      }),
      today,
    );
    expect([body.people?.length, body.petitions?.length, body.groupSize]).toEqual([2, 2, 2]);
    expect(body.petitions?.[1]).toMatchObject({ respondent: { kind: 'unit', unitId: 'u1' } });
  });
  it('has no summary for a denunciation and no person for a line left empty', () => {
    const body = bodyOf(
      visit({
        people: [newPerson('x')],
        petitions: [petition({ kind: 'TC', summary: 'x', respondentKind: 'officer', respondentName: 'Người Thử C' })],
      }),
      today,
    );
    expect(body.people).toEqual([]);
    expect(body.petitions?.[0]).not.toHaveProperty('summary');
  });
  it('carries papers and a joined case', () => {
    const papers = [{ ...newPaper('x'), name: 'Quyết định 12', pages: '3' }];
    const full = bodyOf(visit({ petitions: [petition({ papers, joinCaseId: 'c1' })] }), today);
    expect(full.petitions?.[0]).toMatchObject({
      papers: [{ name: 'Quyết định 12', pages: 3, condition: 'copy' }],
      joinCaseId: 'c1',
    });
  });
});

describe('a field the server names', () => {
  it('is found on the page', () => {
    expect(fieldIdOf('people.1.idNumber')).toBe('person-1-id');
    expect(fieldIdOf('petitions.0.content')).toBe('petition-0-content');
    expect(fieldIdOf('groupSize')).toBe('visit-size');
  });
});
