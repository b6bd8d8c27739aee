import { addDays, dayOf, instantOf } from '@cau-noi/calendar';
import { demonstration } from '@cau-noi/directory';
import { onCase, type Act } from './act.js';
import { lineOf, madeUpPerson, matters, type MadeUp } from './made-up.js';
import { randomFrom, type Random } from './random.js';
import { busyness, officeMinute, onWorkingDay } from './working-hours.js';

/** A month of an office: how many petitions, which ended the evening before `today`; the same seed gives the same month. */
export type MonthAsked = { today: string; petitions: number; seed: number };

type Kind = 'KNPA' | 'KN' | 'TC';
const { land, policy, justice, environment, construction, administration, officials, corruption } = matters;

/** Shares of the years 2019–2025: 79 % KNPA, 15 % KN, 6 % TC; of KN 58 % land, 16.5 % policy, 2.9 % judicial. */
const kinds = [
  [79, 'KNPA'],
  [15, 'KN'],
  [6, 'TC'],
] as const satisfies readonly (readonly [number, Kind])[];
const subjectsOf = {
  KN: [
    [58, land],
    [16.5, policy],
    [2.9, justice],
    [22.6, administration],
  ],
  KNPA: [
    [35, environment],
    [30, construction],
    [20, land],
    [15, administration],
  ],
  TC: [
    [60, officials],
    [40, corruption],
  ],
} as const;
/** Mostly somebody alone: 1.08–1.15 people per visit. */
const company = [
  [90, 1],
  [8, 2],
  [2, 3],
] as const;
const eligible = 0.84;
/** Days from receipt to the end: half within 12, nine of ten within 26, so that near a fifth is still open after a month. */
const [medianDays, p90Days] = [12, 26] as const;
/** Visits per case lie near 1.25: one in four comes back about the same matter. */
const comesBack = 0.25;
const crowdSize = 14;

/** As found in one province in 2018–19. */
const findings = [
  [7, 'right'],
  [19, 'wrong'],
  [6, 'partly-right'],
] as const;

const postOf = (login: string): string => demonstration.officers.find((officer) => officer.login === login)!.postId;

/** What an office did in a month, in the order in which it happened; all of it made up, and marked so. */
export function month({ today, petitions, seed }: MonthAsked): Act[] {
  const random = randomFrom(seed);
  const crowdAt = Math.floor(petitions * 0.6);
  const acts = arrivals(random, today, petitions).flatMap((at, index) =>
    courseOf(random, { ref: `m${index}`, at, today, isCrowd: index === crowdAt, serial: index * mostNamed }),
  );
  return acts.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** In office hours of the working days of the last thirty, more on a Monday. */
function arrivals(random: Random, today: string, count: number): Date[] {
  const days = Array.from({ length: 30 }, (_, back) => addDays(today, -1 - back));
  const weighted = days.map((day) => [busyness(day), day] as const);
  const instants = Array.from({ length: count }, () => instantOf(random.pick(weighted), officeMinute(random)));
  return instants.sort((a, b) => a.getTime() - b.getTime());
}

/** So many of a group give their names at once. */
const mostNamed = 3;
type Matter = { ref: string; at: Date; today: string; isCrowd: boolean; serial: number };

function courseOf(random: Random, { ref, at, today, isCrowd, serial }: Matter): Act[] {
  const kind: Kind = isCrowd ? 'KNPA' : random.pick(kinds);
  const matter = isCrowd ? environment : random.pick<(typeof subjectsOf)[Kind][number][1]>(subjectsOf[kind]);
  const size = isCrowd ? crowdSize : random.pick(company);
  const visitors = Array.from({ length: Math.min(size, mostNamed) }, (_, nth) =>
    madeUpPerson(random, serial + nth + 1),
  );
  const line = lineOf(random, matter);
  const days = Math.max(3, Math.round(random.lasting(medianDays, p90Days)));
  const due = instantOf(addDays(dayOf(at), Math.max(days + random.whole(-2, 12), 5)), 1_020);
  const isLate = random.next() < 0.08;
  const petition = {
    kind,
    subject: matter.subject,
    placeCode: '00001',
    content: `Nội dung trình bày thử: ${line}`,
    papers: [{ name: 'Đơn (mẫu)', pages: 2, condition: 'original' }],
    ...(kind !== 'TC' && { summary: line }),
    ...(kind === 'KNPA' && { dueAt: dueOf(due, today, isLate).toISOString() }),
  };
  const registered = registration(random, { ref, at, visitors, size, petition });
  const again = random.next() < comesBack ? comingBack(random, { ref, at, visitors, petition }) : [];
  return [registered, ...again, ...work(random, { ref, at, kind, subject: matter.subject, days })].filter(
    (act) => dayOf(act.at) < today,
  );
}

/** What is entered today about last month would be called late until the rest is entered: only what is late has passed. */
const dueOf = (due: Date, today: string, isLate: boolean): Date => {
  const soonest = instantOf(addDays(today, 2), 1_020);
  if (isLate) return instantOf(addDays(today, -2), 1_020);
  return due > soonest ? due : soonest;
};

type Registration = { ref: string; at: Date; visitors: MadeUp[]; size: number; petition: object };

/** Six of ten come to the desk, the others write. */
function registration(random: Random, { ref, at, visitors, size, petition }: Registration): Act {
  const people = visitors.map((person, index) => ({ ...person, representative: size > 1 && index === 0 }));
  if (random.next() < 0.6) {
    const body = { form: 'regular', people, groupSize: size, petitions: [petition] };
    return { at, login: 'td.a', path: '/v1/visits', body, opens: [ref] };
  }
  const channel = random.pick([
    [6, 'post'],
    [3, 'online'],
    [1, 'box'],
  ]);
  const body = { ...petition, channel, petitioners: people, groupSize: size };
  return { at, login: 'vt.a', path: '/v1/petitions', body, opens: [ref] };
}

type Again = { ref: string; at: Date; visitors: MadeUp[]; petition: object };

/** The same people about the same matter: half of them with another paper, which joins the case. */
function comingBack(random: Random, { ref, at, visitors, petition }: Again): Act[] {
  const later = instantOf(onWorkingDay(addDays(dayOf(at), random.whole(2, 12))), officeMinute(random));
  const repeat = { ...petition, dueAt: null, joinCaseId: `{case:${ref}}` };
  const brings = random.next() < 0.5;
  const body = {
    form: 'regular',
    people: visitors.slice(0, 1),
    outcome: 'received',
    petitions: brings ? [repeat] : [],
  };
  return [{ at: later, login: 'td.a', path: '/v1/visits', body }];
}

type Course = { ref: string; at: Date; kind: Kind; subject: string; days: number };

/** From the head's desk to the end; what lies after last night has not happened. */
function work(random: Random, { ref, at, kind, subject, days }: Course): Act[] {
  const handler = random.pick([
    [3, 'cv1.a'],
    [2, 'cv2.a'],
  ]);
  let last = at;
  const day = (part: number, minute: number): Date => {
    const instant = instantOf(onWorkingDay(addDays(dayOf(at), Math.round(days * part))), minute);
    last = new Date(Math.max(instant.getTime(), last.getTime() + 60_000));
    return last;
  };
  const paper = (series: string, when: Date, number: number) => ({
    number: `${number}/${series}-UBND (mẫu)`,
    date: dayOf(when),
    signerPostId: postOf('ld.a'),
  });
  const number = random.whole(10, 400);
  const sorted = onCase('lp.a', day(0.05, 480), ref, 'classification', { kind, subject });
  if (random.next() > eligible) {
    const replied = day(0.28, 490);
    const reply = { paper: 'visitor-reply', document: paper('TB', replied, number) };
    return [
      sorted,
      onCase('lp.a', replied, ref, 'papers', reply),
      onCase('lp.a', day(0.3, 500), ref, 'closing', { outcome: 'filed' }),
    ];
  }
  const outcome = kind === 'KNPA' ? 'answered' : random.pick(findings);
  const accepted = day(0.15, 520);
  const issued = (kindOfPaper: string, when: Date, series: string): Act =>
    onCase(handler, when, ref, 'papers', { paper: kindOfPaper, document: paper(series, when, number) });
  const begun = [
    sorted,
    onCase('lp.a', accepted, ref, 'acceptance', { document: paper('TB', accepted, number) }),
    ...(kind === 'TC' ? [issued('acceptance-notice', day(0.18, 530), 'TB')] : []),
    onCase('lp.a', day(0.2, 560), ref, 'assignment', { postId: postOf(handler) }),
    onCase(handler, day(0.25, 620), ref, 'take-up'),
    onCase(handler, day(0.5, 640), ref, 'steps', { activity: 'field-check' }),
    onCase(handler, day(0.7, 660), ref, 'steps', { activity: 'work-with-petitioner' }),
    onCase(handler, day(0.9, 680), ref, 'result'),
  ];
  const decided = day(1, 900);
  return [
    ...begun,
    onCase(handler, decided, ref, 'decision', {
      outcome,
      document: paper(kind === 'TC' ? 'KL' : 'QĐ', decided, number),
    }),
    ...told[kind].map((one) => issued(one, day(1.05, 920), 'TB')),
    onCase(handler, day(1.1, 930), ref, 'closing', { outcome: 'settled' }),
  ];
}

/** What the parties and the public are notified of after a result, before the file is closed. */
const told: Readonly<Record<Kind, readonly string[]>> = {
  KNPA: [],
  KN: ['decision-sent'],
  TC: ['conclusion-sent', 'conclusion-action', 'conclusion-published', 'conclusion-action-report'],
};
