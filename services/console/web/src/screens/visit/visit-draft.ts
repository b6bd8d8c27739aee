import type { Kind } from '@cau-noi/vocabulary';
import type { Text } from '../../api/answers.js';
import type { paths } from '../../api/generated.js';
import type { FieldProblem } from '../../api/problem.js';

export type PersonDraft = {
  key: string;
  idKind: string;
  idNumber: string;
  name: string;
  birthDate: string;
  sex: string;
  phone: string;
  address: string;
  idIssuedOn: string;
  idIssuedAt: string;
  occupation: string;
  ethnicGroup: string;
  isRepresentative: boolean;
};

export type PaperDraft = { key: string; name: string; pages: string; condition: string };

export type PetitionDraft = {
  key: string;
  kind: Kind | '';
  subject: string;
  respondentKind: string;
  respondentUnitId: string;
  respondentName: string;
  content: string;
  request: string;
  summary: string;
  /** The officer has written the line, or emptied it: what the page suggests no longer stands for it. */
  isOwnSummary?: boolean;
  addressedTo: readonly string[];
  papers: readonly PaperDraft[];
  joinCaseId: string;
};

/** The command of a visit, as the API takes it. */
export type VisitBody = paths['/v1/visits']['post']['requestBody']['content']['application/json'];

/**
 * A visit that was typed to its end while the server was away: what will be sent, word for word, and since when it
 * waits. `problem`: why the server did not take it; then it waits for a person.
 */
export type Waiting = {
  since: string;
  /** Among those of the same instant. */
  place: number;
  body: VisitBody;
  problem?: { code: string; text: Text | null; fields: readonly FieldProblem[] };
};

/** One visit as it is typed; dates as typed. `key` is the Idempotency-Key it keeps until the server has accepted it. */
export type VisitDraft = {
  key: string;
  form: string;
  receivedAt: string;
  outcome: string;
  refusalGround: string;
  /** Asked of a visit that is entered long after it was; drafts of earlier have none. */
  lateReason?: string;
  groupSize: string;
  matter: string;
  people: readonly PersonDraft[];
  petitions: readonly PetitionDraft[];
  /** Typed to its end while the server was away. */
  waiting?: Waiting | undefined;
  /** What the server found wrong with it while nobody was looking. */
  refused?: readonly FieldProblem[];
};

export const newPerson = (key: string): PersonDraft => ({
  key,
  idKind: 'citizen-card',
  idNumber: '',
  name: '',
  birthDate: '',
  sex: '',
  phone: '',
  address: '',
  idIssuedOn: '',
  idIssuedAt: '',
  occupation: '',
  ethnicGroup: '',
  isRepresentative: false,
});

export const newPetition = (key: string): PetitionDraft => ({
  key,
  kind: '',
  subject: '',
  respondentKind: 'unit',
  respondentUnitId: '',
  respondentName: '',
  content: '',
  request: '',
  summary: '',
  addressedTo: [],
  papers: [],
  joinCaseId: '',
});

export const newPaper = (key: string): PaperDraft => ({ key, name: '', pages: '1', condition: 'copy' });

/** An empty page with one person and one petition; `key` makes the keys of its parts. */
export const newVisit = (key: () => string): VisitDraft => ({
  key: key(),
  form: 'regular',
  receivedAt: '',
  outcome: 'received',
  refusalGround: '',
  groupSize: '',
  matter: '',
  people: [newPerson(key())],
  petitions: [newPetition(key())],
});

/** One of a list changed by its key. */
export const withOne = <T extends { key: string }>(list: readonly T[], key: string, part: Partial<T>): T[] =>
  list.map((one) => (one.key === key ? { ...one, ...part } : one));

/** The petitions that will be sent: a refused visit brings none, a visit without a paper neither. */
export const petitionsOf = ({ outcome, petitions }: VisitDraft): readonly PetitionDraft[] =>
  outcome === 'refused' ? [] : petitions;

/** People who came: as stated, at least those typed. */
export const sizeOf = ({ groupSize, people }: VisitDraft): number => Math.max(Number(groupSize) || 0, people.length);
