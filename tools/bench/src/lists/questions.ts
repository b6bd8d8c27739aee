/** One way of asking for a list. */
export type Question = {
  what: string;
  login: string;
  path: string;
  /** Pages to turn before it is measured. */
  deep?: number;
  /** What is searched for; it must find something. */
  words?: string;
};

const unit = (what: string, query: string, deep?: number): Question => ({
  what: `unit: ${what}`,
  login: 'lp.a',
  path: `/v1/queues/unit?limit=50${query}`,
  ...(deep && { deep }),
});
const search = (what: string, words: string): Question => ({
  what: `search: ${what}`,
  login: 'lp.a',
  path: '/v1/cases/search',
  words,
});
/** What somebody reads who has the lists of every unit below. */
const above = (what: string, query: string): Question => ({
  ...unit(what, query),
  what: `from above: ${what}`,
  login: 'ld.t',
});
/** As far as somebody turns pages, where there are so many: a tenth of the cases is open in the crowded unit. */
const deepPage = (cases: number): number => Math.max(1, Math.min(40, Math.floor(cases / 10 / 50) - 1));

/** Every list with the orders and filters of its page, and the search. */
export const questionsFor = (cases: number): readonly Question[] => [
  unit('by due instant', ''),
  unit(`page ${deepPage(cases)}`, '', deepPage(cases)),
  unit('by receipt', '&sort=received'),
  unit('latest receipt first', '&sort=-received'),
  unit('longest waiting first', '&sort=waiting'),
  unit('complaints, late', '&kind=KN&due=overdue'),
  unit('denunciations', '&kind=TC'),
  unit('suspended', '&state=suspended'),
  unit('due within 7 days', '&due=7'),
  unit('crowds', '&crowd=true'),
  unit('one subject, one place', '&subject=policy&place=00007'),
  unit('received in one week', '&from=2026-03-02&to=2026-03-08'),
  above('by due instant', ''),
  above('latest receipt first', '&sort=-received'),
  above('denunciations, late', '&kind=TC&due=overdue'),
  above('suspended', '&state=suspended'),
  above('crowds', '&crowd=true'),
  { what: 'unassigned, with the load', login: 'lp.a', path: '/v1/queues/unassigned?limit=50' },
  { what: 'unassigned: to be settled', login: 'lp.a', path: '/v1/queues/unassigned?limit=50&tab=verify' },
  { what: 'to sign', login: 'ld.a', path: '/v1/queues/to-sign?limit=50&sort=waiting' },
  { what: 'mine: to do', login: 'cv1.a', path: '/v1/queues/mine?limit=50&tab=todo' },
  { what: 'mine: waiting for others', login: 'cv1.a', path: '/v1/queues/mine?limit=50&tab=waiting' },
  { what: 'mine: paused', login: 'cv1.a', path: '/v1/queues/mine?limit=50&tab=paused' },
  { what: 'mine: by receipt', login: 'cv1.a', path: '/v1/queues/mine?limit=50&sort=-received' },
  { what: 'mine: done', login: 'cv1.a', path: '/v1/queues/mine?limit=50&tab=done' },
  search('a number', 'TAI-26-0000010'),
  search('words of few cases', '3271 ranh'),
  search('words of every case', 'ranh thoat nuoc'),
];
