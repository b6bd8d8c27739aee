import { wholeNumberIn } from '../../formats/numbers.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import { dayIn, wrongDay } from '../../ui/forms/typed-dates.js';
import type { Said } from '../../words/words.js';
import type { PolicyVersion } from './policy-queries.js';

export const durationUnits = ['workingDays', 'workingHours', 'hours'] as const;
export type DurationUnit = (typeof durationUnits)[number];
/** How long something is waited for, as the API has it: one of the units. */
type Duration = Partial<Record<DurationUnit, number>>;

/** A duration as typed; `key` identifies its row. */
export type DurationRow = { key: string; count: string; unit: DurationUnit };
/** A post as chosen; '' while it is not. */
export type PostRow = { key: string; unitId: string; postId: string };
/** Whom a step tells; '': as the kind of alert has it, later level by level. */
export type WhoChoice = '' | NonNullable<PolicyVersion['steps'][number]['who']>;
/** A step as typed; `isAllAnswer`: the climb rests only when all of those told have answered. */
export type StepRow = DurationRow & { who: WhoChoice; post: PostRow; also: PostRow[]; isAllAnswer: boolean };

/** The choices at a step, from 1: the head of the unit itself is told first or not at all. */
export const whoChoices = (step: number): WhoChoice[] =>
  step === 1 ? ['', 'unit-head', 'next-level', 'post'] : ['', 'next-level', 'post'];

/** Quiet hours as typed; `except` empty: no exception. */
export type QuietValues = { isOn: boolean; from: string; to: string; restDays: boolean; except: string };
export type PolicyValues = {
  steps: StepRow[];
  repeat: DurationRow;
  most: string;
  quiet: QuietValues;
  from: string;
  to: string;
  reason: string;
};

const longest: Readonly<Record<DurationUnit, number>> = { workingDays: 250, workingHours: 1_875, hours: 8_760 };
const mostPeople = 20;
const leastReason = 5;

const unitOf = (duration: Duration): DurationUnit =>
  durationUnits.find((unit) => duration[unit] !== undefined) ?? 'workingDays';
const rowOf = (duration: Duration, key: string): DurationRow => {
  const unit = unitOf(duration);
  return { key, count: String(duration[unit] ?? ''), unit };
};

type Step = PolicyVersion['steps'][number];
type Rules = 'steps' | 'repeatEvery' | 'maxSteps' | 'quiet';
type Posts = Pick<PolicyVersion, 'posts'>;

const noPost = (key: string): PostRow => ({ key, unitId: '', postId: '' });

/** A step that is still empty. */
export const newStep = (): StepRow => {
  const key = crypto.randomUUID();
  return { key, count: '', unit: 'workingDays', who: '', post: noPost(key), also: [], isAllAnswer: false };
};

function stepRow({ after, who, postId, also = [], answers = 1 }: Step, key: string, { posts }: Posts): StepRow {
  const rowOfPost = (id: string): PostRow => ({
    key: id,
    unitId: posts.find((post) => post.id === id)?.unitId ?? '',
    postId: id,
  });
  return {
    ...rowOf(after, key),
    who: who ?? '',
    post: postId === undefined ? noPost(key) : rowOfPost(postId),
    also: also.map(rowOfPost),
    isAllAnswer: answers > 1,
  };
}

/** A step without a mistake, as the request has it. */
const stepOf = ({ who, post, also, isAllAnswer, ...row }: StepRow) => ({
  after: durationIn(row),
  ...(who !== '' && { who }),
  ...(who === 'post' && { postId: post.postId }),
  ...(also.length > 0 && { also: also.map(({ postId }) => postId) }),
  ...(also.length > 0 && isAllAnswer && { answers: 1 + also.length }),
});

/** The rules of a version, to go on with; the days and the reason are those of a new draft. */
export const valuesOf = (
  { steps, repeatEvery, maxSteps, quiet, posts }: Pick<PolicyVersion, Rules> & Posts,
  from: string,
): PolicyValues => ({
  steps: steps.map((step, index) => stepRow(step, String(index), { posts })),
  repeat: rowOf(repeatEvery, 'repeat'),
  most: maxSteps === null ? '' : String(maxSteps),
  quiet: {
    isOn: Boolean(quiet),
    from: quiet?.from ?? '17:00',
    to: quiet?.to ?? '07:30',
    restDays: quiet?.restDays ?? true,
    except: quiet?.exceptPeople ? String(quiet.exceptPeople) : '',
  },
  from,
  to: '',
  reason: '',
});

/** The duration of a row without a mistake. */
const durationIn = ({ count, unit }: DurationRow): Duration => ({ [unit]: wholeNumberIn(count) ?? 0 });

/** The request body of values without a mistake. */
export const policyOf = ({ steps, repeat, most, quiet, from, to, reason }: PolicyValues) => ({
  steps: steps.map(stepOf),
  repeatEvery: durationIn(repeat),
  maxSteps: most.trim() === '' ? null : wholeNumberIn(most),
  quiet: quiet.isOn
    ? {
        from: quiet.from.trim(),
        to: quiet.to.trim(),
        restDays: quiet.restDays,
        exceptPeople: quiet.except.trim() === '' ? null : wholeNumberIn(quiet.except),
      }
    : null,
  validFrom: dayIn(from) ?? '',
  validTo: to.trim() === '' ? null : dayIn(to),
  reason: reason.trim(),
});

/** What is wrong with a draft; `dayName`: what the page calls its first day. */
export function wrongPolicy(values: PolicyValues, dayName: string): FormError[] {
  const { steps, repeat, most, quiet, from, to, reason } = values;
  const day = wrongDay(from, dayName);
  return [
    ...[...steps, repeat].flatMap(({ key, count, unit }) => wrongNumber(`policy-${key}`, count, 1, longest[unit])),
    ...steps.flatMap(wrongPosts),
    ...(most.trim() === '' ? [] : wrongNumber('policy-most', most, 1, mostPeople)),
    ...(quiet.isOn ? wrongQuiet(quiet) : []),
    ...(day ? [{ field: 'policy-from', said: day }] : []),
    ...(to.trim() !== '' && dayIn(to) === null ? [{ field: 'policy-to', said: { key: 'form.no-date' as const } }] : []),
    ...wrongReason('policy-reason', reason),
  ];
}

/** Posts that are told have to be chosen. */
function wrongPosts({ key, who, post, also }: StepRow): FormError[] {
  const said: Said = { key: 'policies.post.none' };
  return [
    ...(who === 'post' && post.postId === '' ? [{ field: `policy-${key}-post`, said }] : []),
    ...also.flatMap((one) => (one.postId === '' ? [{ field: `policy-${key}-also-${one.key}`, said }] : [])),
  ];
}

/** A reason of a word or two is none. */
export const wrongReason = (field: string, reason: string): FormError[] =>
  reason.trim().length < leastReason ? [{ field, said: { key: 'policies.reason.short' } }] : [];

const wrongQuiet = ({ from, to, except }: QuietValues): FormError[] => [
  ...(['from', 'to'] as const).flatMap((which): FormError[] =>
    /^([01]\d|2[0-3]):[0-5]\d$/.test({ from, to }[which].trim())
      ? []
      : [{ field: `policy-quiet-${which}`, said: { key: 'policies.quiet.no-time' } }],
  ),
  ...(except.trim() === '' ? [] : wrongNumber('policy-quiet-except', except, 5, 10_000)),
];

function wrongNumber(field: string, typed: string, least: number, most: number): FormError[] {
  const count = wholeNumberIn(typed);
  const said: Said = { key: 'form.no-number', values: { least, most } };
  return count !== null && count >= least && count <= most ? [] : [{ field, said }];
}

/** A duration in words. */
export function durationWord(duration: Duration): Said {
  const unit = unitOf(duration);
  return { key: `policies.wait.${unit}`, values: { count: duration[unit] ?? 0 } };
}
