import type { Fact, Instant, LinkFact, PetitionFact, WithdrawnFact } from '../crowds/facts.js';
import type { News } from './news.js';
import type { CrowdCaseRow, CrowdLinkRow, CrowdPetitionRow } from './stream.table.js';

/** The rows that concern some news. */
export type Rows = { petitions: CrowdPetitionRow[]; cases: CrowdCaseRow[]; links: CrowdLinkRow[] };

const keyOf = ({ one, other }: Pick<CrowdLinkRow, 'one' | 'other'>): string => `${one} ${other}`;
const inOrder = ([one, other]: readonly [string, string]): Pick<CrowdLinkRow, 'one' | 'other'> =>
  one < other ? { one, other } : { one: other, other: one };
const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

/** What is known of petitions, cases and links, by the latest word on each; and the facts that news are to the engine. */
export class Ledger {
  readonly petitions: Map<string, CrowdPetitionRow>;
  private readonly cases: Map<string, CrowdCaseRow>;
  private readonly links: Map<string, CrowdLinkRow>;
  private readonly changed = { petitions: new Set<string>(), cases: new Set<string>(), links: new Set<string>() };

  constructor(rows: Rows) {
    this.petitions = new Map(rows.petitions.map((row) => [row.petitionId, row]));
    this.cases = new Map(rows.cases.map((row) => [row.caseId, row]));
    this.links = new Map(rows.links.map((row) => [keyOf(row), row]));
  }

  /** All of it as facts. */
  facts(): (PetitionFact | WithdrawnFact | LinkFact)[] {
    return [
      ...[...this.petitions.values()].flatMap((row) => [...petitionFacts(row), ...withdrawal(row)]),
      ...[...this.links.values()].map(linkFact),
    ];
  }

  /** What was changed by news. */
  changes(): Rows {
    const { petitions, cases, links } = this.changed;
    return {
      petitions: [...petitions].map((id) => this.petitions.get(id)!),
      cases: [...cases].map((id) => this.cases.get(id)!),
      links: [...links].map((key) => this.links.get(key)!),
    };
  }

  /** Takes news in; returns what they are to the engine, when the present is `present`: nothing is later than that. */
  take(news: News, present: Instant): Fact[] {
    const now = new Date(present);
    switch (news.news) {
      case 'petition':
        return this.petition(news, now);
      case 'withdrawn':
        return this.withdraw(news, now);
      case 'link':
        return this.link(news, now);
      case 'received':
        return this.correct(news, now);
      case 'matter':
        return this.name(news);
    }
  }

  private petition(news: Extract<News, { news: 'petition' }>, now: Date): Fact[] {
    const known = this.petitions.get(news.petitionId);
    if (known?.saidAt && isNewer(known, news)) return [];
    const { news: _, saidAt, ...facts } = news;
    const its = this.cases.get(news.caseId);
    const received = news.opens && its?.receivedAt ? its.receivedAt : news.receivedAt;
    return this.keep({
      ...facts,
      saidAt,
      receivedAt: earlier(received, now),
      matterId: its?.matterId ?? null,
      withdrawnAt: known?.withdrawnAt ?? null,
      crowd: known?.crowd ?? null,
    });
  }

  private withdraw({ petitionId, caseId, at }: Extract<News, { news: 'withdrawn' }>, now: Date): Fact[] {
    const known = this.petitions.get(petitionId) ?? unheard(petitionId, caseId);
    this.keep({ ...known, withdrawnAt: earlier(at, now) });
    return withdrawal(this.petitions.get(petitionId)!);
  }

  private link({ petitions, isOn, at, likeness, reason, by }: Extract<News, { news: 'link' }>, now: Date): Fact[] {
    if (petitions[0] === petitions[1]) return [];
    const row = { ...inOrder(petitions), isOn, saidAt: earlier(at, now), likeness, reason, saidBy: by };
    const known = this.links.get(keyOf(row));
    const isNews = !known || row.saidAt > known.saidAt || (row.saidAt.getTime() === known.saidAt.getTime() && !isOn);
    if (!isNews) return [];
    this.links.set(keyOf(row), row);
    this.changed.links.add(keyOf(row));
    return [linkFact(row)];
  }

  private correct({ caseId, receivedAt, version }: Extract<News, { news: 'received' }>, now: Date): Fact[] {
    const its = this.cases.get(caseId) ?? untold(caseId);
    if (version <= its.version) return [];
    this.keepCase({ ...its, receivedAt: earlier(receivedAt, now), version });
    const opening = [...this.petitions.values()].filter((row) => row.caseId === caseId && row.opens);
    return opening.flatMap((row) => this.keep({ ...row, receivedAt: earlier(receivedAt, now) }));
  }

  private name({ caseId, matterId, reason, by, saidAt }: Extract<News, { news: 'matter' }>): Fact[] {
    const its = this.cases.get(caseId) ?? untold(caseId);
    this.keepCase({ ...its, matterId, reason, namedBy: by, namedAt: saidAt });
    const petitions = [...this.petitions.values()].filter((row) => row.caseId === caseId);
    return petitions.flatMap((row) => this.keep({ ...row, matterId }));
  }

  private keep(row: CrowdPetitionRow): Fact[] {
    this.petitions.set(row.petitionId, row);
    this.changed.petitions.add(row.petitionId);
    return petitionFacts(row);
  }

  private keepCase(row: CrowdCaseRow): void {
    this.cases.set(row.caseId, row);
    this.changed.cases.add(row.caseId);
  }
}

/** A later word counts; of one instant, that of a petition that got a case of its own after it had joined another. */
const isNewer = (known: CrowdPetitionRow, news: { saidAt: Date; opens: boolean }): boolean =>
  known.saidAt! > news.saidAt || (known.saidAt!.getTime() === news.saidAt.getTime() && known.opens && !news.opens);

function petitionFacts({ petitionId, caseId, receivedAt, matterId, people, size }: CrowdPetitionRow): PetitionFact[] {
  if (receivedAt === null) return [];
  return [{ fact: 'petition', id: petitionId, at: receivedAt.getTime(), case: caseId, matter: matterId, people, size }];
}

const withdrawal = ({ petitionId, withdrawnAt }: CrowdPetitionRow): WithdrawnFact[] =>
  withdrawnAt === null ? [] : [{ fact: 'withdrawn', id: petitionId, people: null, at: withdrawnAt.getTime() }];

const linkFact = ({ one, other, isOn, saidAt }: CrowdLinkRow): LinkFact => ({
  fact: isOn ? 'link' : 'unlink',
  petitions: [one, other],
  at: saidAt.getTime(),
});

const unheard = (petitionId: string, caseId: string): CrowdPetitionRow => ({
  petitionId,
  caseId,
  caseNumber: null,
  unitId: null,
  kind: null,
  subject: null,
  placeCode: null,
  opens: false,
  receivedAt: null,
  people: [],
  size: 0,
  matterId: null,
  saidAt: null,
  withdrawnAt: null,
  crowd: null,
});

const untold = (caseId: string): CrowdCaseRow => ({
  caseId,
  receivedAt: null,
  version: 0,
  matterId: null,
  reason: null,
  namedBy: null,
  namedAt: null,
});
