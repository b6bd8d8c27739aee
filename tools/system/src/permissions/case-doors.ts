/** What somebody may be to a case: where the reader's unit lies, seen from the unit that has it, or what the officer is to it. */
export const ties = {
  own: { vi: 'đơn vị đang giữ', en: 'in the unit that has it' },
  above: { vi: 'cấp trên trực tuyến', en: 'a unit above, on the State line' },
  committee: { vi: 'cấp ủy bên cạnh', en: 'the committee beside it' },
  'committee-above': { vi: 'cấp ủy trên đó', en: 'a committee above that' },
  below: { vi: 'đơn vị bên dưới', en: 'a unit below' },
  foreign: { vi: 'đơn vị khác', en: 'a foreign unit' },
  handler: { vi: 'người phụ trách, đang ngồi ở đơn vị khác', en: 'its handler, acting in a foreign unit' },
  'handler-before': { vi: 'người phụ trách trước, ở đơn vị khác', en: 'who handled it before, in a foreign unit' },
  'unit-before': { vi: 'đơn vị bị rút vụ việc', en: 'the unit it was taken from' },
} as const;
export type Tie = keyof typeof ties;
export const tieNames = Object.keys(ties) as Tie[];

/** The roles that see a case through a door, by what they are to it. */
export type Door = Readonly<Record<Tie, string>>;

const all = 'TD VT CV LP LD CU TT';
const watching = 'LD CU TT';
const shut: Door = {
  own: '',
  above: '',
  committee: '',
  'committee-above': '',
  below: '',
  foreign: '',
  handler: '',
  'handler-before': '',
  'unit-before': '',
};

/** The page of a case: no other door shows it to anybody else. */
const page: Door = {
  ...shut,
  own: all,
  above: watching,
  committee: watching,
  'committee-above': watching,
  handler: all,
};

/** A unit keeps its own register of petitions, whoever has the case now. */
const register: Door = { ...shut, own: 'TD VT CV LP LD TT', 'unit-before': 'TD VT CV LP LD TT' };

/** Every route by which somebody may see a case, by path; what a command does is another matter. */
export const caseDoors: Readonly<Record<string, Door>> = {
  'GET /v1/cases/{id}': page,
  'GET /v1/cases/{id}/timeline': page,
  'POST /v1/cases/search': page,
  'GET /v1/queues/unit': { ...page, handler: '' },
  'GET /v1/queues/mine': { ...shut, handler: 'TD VT CV LP LD TT' },
  // who has a case is not known where clocks are kept
  'GET /v1/cases/{caseId}/clocks': { ...page, handler: '' },
  'GET /v1/cases/{caseId}/history': { ...shut, own: all, above: 'LD TT', handler: all },
  'GET /v1/cases/{caseId}/allowed-actions': { ...shut, own: all, above: 'LD' },
  'GET /v1/petitions': register,
  'GET /v1/petitions/{id}': register,
};

/** Doors that show what is the reader's own by another title than the case. */
export const ownRegister: readonly string[] = ['GET /v1/petitions', 'GET /v1/petitions/{id}'];
export const pageOfCase = 'GET /v1/cases/{id}';

/** Whether a role is among those of a door. */
export const isSeenThrough = (door: Door, tie: Tie, role: string): boolean => door[tie].split(' ').includes(role);
