import {
  answers,
  caseFacts,
  caseStates,
  channels,
  closingOutcomes,
  criteria,
  decisionOutcomes,
  executionObstacles,
  executionOutcomes,
  forwarders,
  hierarchies,
  historyEntries,
  issuedPapers,
  kinds,
  lateReasons,
  paperConditions,
  purposeTable,
  refusalGrounds,
  respondentKinds,
  returnReasons,
  roles,
  sexes,
  steps,
  suspensionGrounds,
  tellingReasons,
  terminationGrounds,
  visitForms,
  visitOutcomes,
  type Kind,
  type Text,
} from '@cau-noi/vocabulary';

const shortKinds: Readonly<Record<Kind, Text>> = {
  KN: kinds.KN.short,
  TC: kinds.TC.short,
  KNPA: kinds.KNPA.short,
  KL: kinds.KL.short,
};

/** The tables that pages and services share; a word is asked for as `<group>.<code>`. */
const tables = {
  kind: kinds,
  'kind.short': shortKinds,
  role: roles,
  state: caseStates,
  fact: historyEntries,
  return: returnReasons,
  outcome: { ...decisionOutcomes, ...closingOutcomes },
  execution: executionOutcomes,
  obstacle: executionObstacles,
  purpose: purposeTable,
  late: lateReasons,
  step: steps,
  ground: suspensionGrounds,
  'ground.refuse': refusalGrounds,
  ending: terminationGrounds,
  caseFact: caseFacts,
  issued: issuedPapers,
  forwarder: forwarders,
  criterion: criteria,
  answer: answers,
  telling: tellingReasons,
  channel: channels,
  'paper.condition': paperConditions,
  'visit.form': visitForms,
  'visit.outcome': visitOutcomes,
  respondent: respondentKinds,
  sex: sexes,
  line: hierarchies,
} as const satisfies Record<string, Readonly<Record<string, Text>>>;

type Tables = typeof tables;
/** Every word of a shared table. */
export type CodeWordKey = { [Group in keyof Tables]: `${Group}.${keyof Tables[Group] & string}` }[keyof Tables];

/** The words of all shared tables in one language, by key. */
export const codeWords = (language: keyof Text): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tables).flatMap(([group, table]: [string, Readonly<Record<string, Text>>]) =>
      Object.entries(table).map(([code, text]) => [`${group}.${code}`, text[language]]),
    ),
  );
