import type { NewEvent } from '@cau-noi/events';
import { checkRepresentatives, RuleBroken } from '@cau-noi/rules';
import type { LateReason, VisitForm, VisitOutcome } from '@cau-noi/vocabulary';
import type { By } from '../register/by.js';
import { registerYear } from '../register/case-number.js';
import { groupSizeOf, type Identity, refuseTwice } from '../register/person.js';

/** A visit as it is kept: counts and codes, no people. */
export type Visit = {
  visitId: string;
  unitId: string;
  form: VisitForm;
  receivedAt: Date;
  people: number;
  outcome: VisitOutcome;
  refusalGround: string | null;
  /** Why it was entered long after it happened; null: it was not. */
  lateReason: LateReason | null;
  by: By;
};

/**
 * Everything about a visit that can be refused before anything is written; returns the number of people.
 * Codes: `person-twice`, `group-smaller-than-list`, `representatives-out-of-range`, `refusal-ground-missing`, `refused-with-petition`.
 */
export function checkVisit(
  people: readonly Identity[],
  visit: { groupSize: number | null; representatives: number; receivedAt: Date },
  refusal: { outcome: VisitOutcome; ground: string | null; petitions: number },
): number {
  registerYear(visit.receivedAt);
  refuseTwice(people);
  checkRefusal(refusal);
  const groupSize = groupSizeOf(visit.groupSize, people.length);
  checkRepresentatives(groupSize, visit.representatives);
  return groupSize;
}

/** As many as can be typed in one form, over all its petitions; a larger crowd is stated by its size. */
const mostTyped = 1_000;

/** Codes: `too-many-people`. */
export function refuseCrowd(typed: number): void {
  if (typed <= mostTyped) return;
  throw new RuleBroken(
    'too-many-people',
    {
      vi: 'Một lượt tiếp ghi tên nhiều nhất {most} người, tính cả người đứng đơn. Ghi số người thay cho danh sách, hoặc tách thành nhiều lượt.',
      en: 'One visit takes at most {most} people by name, petitioners included. State the number instead of the list, or make several visits.',
    },
    { most: mostTyped },
  );
}

function checkRefusal({
  outcome,
  ground,
  petitions,
}: {
  outcome: VisitOutcome;
  ground: string | null;
  petitions: number;
}): void {
  if ((outcome === 'refused') !== (ground !== null)) {
    throw new RuleBroken('refusal-ground-missing', {
      vi: 'Từ chối tiếp phải chọn căn cứ, và chỉ khi từ chối mới có căn cứ. Sửa kết quả hoặc căn cứ.',
      en: 'A refusal names its ground, and only a refusal has one. Correct the outcome or the ground.',
    });
  }
  if (outcome === 'refused' && petitions > 0) {
    throw new RuleBroken('refused-with-petition', {
      vi: 'Đã từ chối tiếp thì không nhận đơn trong cùng lượt. Bỏ đơn hoặc đổi kết quả.',
      en: 'A refused visit brings no petition. Remove the petitions or change the outcome.',
    });
  }
}

/** The fact of the visit, with the petitions it brought. */
export const recorded = (visit: Visit, petitionIds: string[]): NewEvent<'intake.visit-recorded.v1'> => ({
  type: 'intake.visit-recorded.v1',
  subject: visit.visitId,
  data: {
    visitId: visit.visitId,
    unitId: visit.unitId,
    form: visit.form,
    receivedAt: visit.receivedAt.toISOString(),
    people: visit.people,
    petitionIds,
    ...(visit.lateReason && { lateReason: visit.lateReason }),
    by: visit.by,
  },
});
