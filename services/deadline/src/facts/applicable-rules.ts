import { dayOf, type Day } from '@cau-noi/calendar';
import type { Level, PetitionKind } from '../law/rule.js';
import type { CaseFacts, End } from './case-facts.js';
import type { Cause } from './cause.js';
import type { Office } from './office.js';

/** A clock a case is held to: the family of its rule, what starts it, and what ends it. */
export type Following = {
  family: string;
  /** Distinguishes clocks of one family where a case may have several; the family itself for the first. */
  key: string;
  start: Cause;
  /** When it became known, where its start lies ahead: a period that runs back from a day. */
  since?: Date;
  /** When the decision it starts with the issue of was received, where that is known. */
  receivedOn?: Day;
  stop: Cause | undefined;
};

type Families = { acceptance?: string; settlement?: string; sending?: string; publication?: string; stay?: string };

/** The rules a case is held to, by kind and level. Others of the catalogue have no event that could start or stop them. */
const families: Record<PetitionKind, Record<Level, Families>> = {
  KN: {
    first: { acceptance: 'KN1-TL', settlement: 'KN1-GQ', sending: 'KN1-GUI', stay: 'KN-TDC' },
    second: { acceptance: 'KN2-TL', settlement: 'KN2-GQ', sending: 'KN2-GUI', publication: 'KN2-CK', stay: 'KN-TDC' },
  },
  KL: {
    first: { acceptance: 'KL1-TL', settlement: 'KL1-GQ', stay: 'KN-TDC' },
    second: { acceptance: 'KL2-TL', settlement: 'KL2-GQ', sending: 'KL2-GUI', stay: 'KN-TDC' },
  },
  TC: {
    first: { acceptance: 'TC-XLBD', settlement: 'TC-GQ', stay: 'TC-TDC' },
    second: { acceptance: 'TC-XLBD', settlement: 'TC-GQ', stay: 'TC-TDC' },
  },
  KNPA: { first: {}, second: {} },
};

/** Raise it when the list of rules that apply changes: every open case is then derived again at the next start. */
export const followedVersion = 5;

const lost = ['terminated', 'withdrawn'] as const;
const over = ['decided', ...lost, 'closed'] as const;
const processed = ['accepted', 'transfer-notice', ...over] as const;
/** Who came in person must get a reply; filing the petition away is none. */
const answered = ['visitor-reply', 'accepted', 'transfer-notice', 'decided', ...lost] as const;

/**
 * Returns the clocks of a case by law; none while it is not registered. Of several acts that end one, the most specific
 * counts. A duty to send, publish or report ends with its own paper alone: closing the file does none of that.
 */
export function followedBy(found: CaseFacts, { isParty, isCentral = false }: Office): Following[] {
  const { registered, kind, level, settlement, ends } = found;
  if (!registered || !kind) return [];
  const stopped = (stops: readonly End[]): Cause | undefined =>
    stops.map((stop) => ends.get(stop)).find((cause) => cause !== undefined);
  const clock = (family: string | undefined, start: Cause | undefined, stops: readonly End[]): Following[] =>
    family !== undefined && start ? [{ family, key: family, start, stop: stopped(stops) }] : [];
  if (isParty) {
    return [
      ...clock('DANG-TB', registered, ['party-notice', ...processed]),
      ...clock(kind === 'TC' ? (isCentral ? 'DANG-TC-TW' : 'DANG-TC') : undefined, settlement?.from, over),
    ];
  }
  const { acceptance, sending, publication, ...rest } = families[kind][level];
  const decided = ends.get('decided');
  return [
    ...clock(acceptance, registered, processed),
    ...clock(rest.settlement, settlement?.from, settlement?.isTaken ? ['taken-over', ...over] : over),
    ...clock(sending, decided, ['decision-sent']),
    ...clock(publication, decided, ['decision-published']),
    ...(kind === 'TC' ? denunciation(found, clock) : []),
    ...staysOf(found, rest.stay),
    ...clock(isAnswered(found) ? 'TCD-TL' : undefined, registered, came(found) ? answered : [...answered, 'closed']),
    ...clock('TCD-45', registered, processed),
    ...resultsFor(found, clock),
    ...clock('TCD-BAO', ends.get('result-report'), ['result-notice']),
    ...(kind === 'KN' || kind === 'KL' ? dialogue(found, stopped) : []),
    ...(kind === 'KN' && level === 'second' ? meeting(found, stopped) : []),
    ...execution(found),
  ];
}

type Clocks = (family: string | undefined, start: Cause | undefined, stops: readonly End[]) => Following[];

/** What is asked in a denunciation beyond its settlement (Luật Tố cáo Đ.24, 26, 29, 35–38, 40). */
const denunciation = (
  { accepted, registered, isForwarded, isOfAnotherBody, named, ends, papers }: CaseFacts,
  clock: Clocks,
): Following[] => [
  ...clock('TC-CHUYEN', isOfAnotherBody || ends.has('transfer-notice') ? registered : undefined, [
    'transfer-notice',
    ...lost,
  ]),
  ...clock('TC-TLTB', accepted, ['acceptance-notice', ...lost]),
  ...clock('TC-BAO', isForwarded ? registered : undefined, ['forwarder-reply', ...lost]),
  ...clock('TC-KL', ends.get('decided'), ['conclusion-sent']),
  ...clock('TC-XL', ends.get('decided'), ['conclusion-action']),
  ...clock('TC-CK', ends.get('decided'), ['conclusion-published']),
  ...sanctionPublished(papers, ends),
  ...clock('TC-XLTB', ends.get('conclusion-action'), ['conclusion-action-report']),
  ...clock('TC-TIEP', named.reviewAskedOn, ['review-decision']),
  ...clock('TC-QH1', named.delayReportedOn, ['delay-report-demand', ...over]),
  ...clock('TC-QH2', ends.get('delay-report-demand'), ['delay-report', ...over]),
];

/**
 * Those who forwarded a petition hear of its result: deputies and reception boards by Luật TCD Đ.27(2), the Front and its
 * members of a complaint by Luật Khiếu nại Đ.66(2). Of one who is not known, the former is taken.
 */
function resultsFor({ isForwarded, forwardedBy, kind, ends }: CaseFacts, clock: Clocks): Following[] {
  if (!isForwarded || kind === 'KNPA') return [];
  const isReception = forwardedBy === undefined || forwardedBy === 'deputy' || forwardedBy === 'reception-board';
  const isFront = forwardedBy === 'front' && kind !== 'TC';
  const family = isReception ? 'TCD-KQ' : isFront ? 'KN-MTTQ' : undefined;
  return clock(family, ends.get('decided'), ['result-report']);
}

/** A decision on the violation is made public as the conclusion was (Luật Tố cáo Đ.40(1)). */
function sanctionPublished(papers: CaseFacts['papers'], ends: CaseFacts['ends']): Following[] {
  const start = ends.get('conclusion-action');
  if (!start) return [];
  const published = papers.find(({ data, at }) => data.paper === 'conclusion-published' && at >= start.at);
  return [{ family: 'TC-CK', key: 'TC-CK-2', start, stop: published }];
}

/** The notice of a dialogue comes days before it; the day is known from the paper that set it. */
function dialogue({ named }: CaseFacts, stopped: (stops: readonly End[]) => Cause | undefined): Following[] {
  const start = named.dialogueOn;
  if (!start) return [];
  const stop = stopped(['dialogue-notice', ...over]);
  return [{ family: 'KN-DT', key: 'KN-DT', start, since: start.knownAt, stop }];
}

/** The meeting that makes a second decision public is announced days before it (NĐ 124/2020 Đ.12). */
function meeting({ named }: CaseFacts, stopped: (stops: readonly End[]) => Cause | undefined): Following[] {
  const start = named.meetingOn;
  if (!start) return [];
  const stop = stopped(['meeting-notice', 'decision-published', 'closed']);
  return [{ family: 'KN2-CK-TB', key: 'KN2-CK-TB', start, since: start.knownAt, stop }];
}

/** The law says “at once”; there is a clock where a paper named the day by which the decision is to be executed. */
function execution({ kind, named, ends }: CaseFacts): Following[] {
  const start = named.executeBy;
  if (!start || !ends.has('decided') || kind === 'KNPA') return [];
  const family = `${kind}-THI-HANH`;
  return [{ family, key: family, start, since: start.knownAt, stop: ends.get('executed') }];
}

/** Each decision to suspend, to go on (complaints) or to terminate is to be sent; the next notice after it does that. */
function staysOf({ stays, papers, kind }: CaseFacts, family: string | undefined): Following[] {
  if (family === undefined) return [];
  const notices = papers.filter(({ data }) => data.paper === 'suspension-notice');
  return stays
    .filter(({ type }) => kind !== 'TC' || type !== 'case-resumed')
    .map((start, i) => {
      const notice = notices.find(({ at }) => dayOf(at) >= dayOf(start.at));
      if (notice) notices.splice(notices.indexOf(notice), 1);
      return { family, key: i === 0 ? family : `${family}-${i + 1}`, start, stop: notice };
    });
}

/** Those who came get a written reply (Luật TCD Đ.28(1)); for a reflection there is no other period at all. */
const isAnswered = (found: CaseFacts): boolean => found.kind === 'KNPA' || came(found);
const came = ({ registered }: CaseFacts): boolean => registered?.data.channel === 'visit';
