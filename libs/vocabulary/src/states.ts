import { codesOf, type Text } from './text.js';

/** `lawOnly`: the law names it, no act leads there yet. `ended`: no later act leaves it; steps may still be recorded. */
type State = Text & { lawOnly?: true; ended?: true };

/**
 * States of a case in their canonical words; screens have finer ones per reader. Which states follow each other is the
 * lifecycle of routing.
 */
export const caseStates = {
  received: { vi: 'Mới tiếp nhận', en: 'Received' },
  classified: { vi: 'Đã phân loại', en: 'Classified' },
  guided: { vi: 'Đã hướng dẫn', en: 'Guided', lawOnly: true },
  transferred: { vi: 'Đã chuyển đơn', en: 'Transferred', lawOnly: true },
  refused: { vi: 'Không thụ lý', en: 'Not accepted', lawOnly: true },
  accepted: { vi: 'Đã thụ lý', en: 'Accepted' },
  assigned: { vi: 'Đã phân công', en: 'Assigned' },
  verifying: { vi: 'Đang xác minh', en: 'Verifying' },
  'awaiting-decision': { vi: 'Chờ ban hành', en: 'Awaiting decision' },
  suspended: { vi: 'Tạm đình chỉ', en: 'Suspended' },
  decided: { vi: 'Đã có kết quả', en: 'Decided' },
  executing: { vi: 'Đang thi hành', en: 'In execution', lawOnly: true },
  closed: { vi: 'Đã kết thúc', en: 'Closed', ended: true },
  withdrawn: { vi: 'Đã rút đơn', en: 'Withdrawn', ended: true },
  terminated: { vi: 'Đình chỉ giải quyết', en: 'Terminated', ended: true },
  reopened: { vi: 'Giải quyết lần hai', en: 'Reopened', lawOnly: true },
} as const satisfies Record<string, State>;
/** Every state there is a word for. */
export type NamedState = keyof typeof caseStates;
type Reached<Name extends NamedState> = Name extends NamedState
  ? (typeof caseStates)[Name] extends { lawOnly: true }
    ? never
    : Name
  : never;
/** A state that a case can be in. */
export type CaseState = Reached<NamedState>;

const stateOf = (name: NamedState): State => caseStates[name];
export const stateCodes = codesOf(caseStates).filter((name): name is CaseState => !stateOf(name).lawOnly);
/** States that no later act leaves. */
export const endedStates = stateCodes.filter((state) => stateOf(state).ended);

/** No further petition belongs to a case in this state: it is decided, or has ended. What comes then is a matter of its own. */
export const takesNoPetition = (state: string | null): boolean =>
  state === 'decided' || endedStates.some((ended) => ended === state);
