import { dayOf } from '@cau-noi/calendar';
import type { NewEvent, Payload } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import type { LateReason } from '@cau-noi/vocabulary';
import type { By } from '../register/by.js';

/** The paper that carries a withdrawal. */
export type Document = NonNullable<Payload<'intake.petition-withdrawn.v1'>['document']>;

/** A petition in the register, as far as decisions need it. */
export type Petition = {
  petitionId: string;
  caseId: string;
  receivedAt: Date;
  withdrawnAt: Date | null;
  version: number;
};

/** When it was taken back, on which paper, and why that was entered late, if it was. */
export type Withdrawal = { at: Date; document: Document | null; lateReason: LateReason | null };

/** The petition after an act, and the events to publish. */
export type Decision = { next: Petition; events: NewEvent[] };

/**
 * Withdraws a petition; quiet when it is withdrawn already. `others`: petitions of the case that are not withdrawn.
 * Codes: `withdrawn-before-received`, `paper-before-receipt`, `before-paper`.
 */
export function withdraw(petition: Petition, withdrawal: Withdrawal, others: number, by: By): Decision {
  if (petition.withdrawnAt) return { next: petition, events: [] };
  checkDates(petition, withdrawal);
  const { petitionId, caseId } = petition;
  const { at, document, lateReason } = withdrawal;
  const withdrawnAt = at.toISOString();
  return {
    next: { ...petition, withdrawnAt: at, version: petition.version + 1 },
    events: [
      {
        type: 'intake.petition-withdrawn.v1',
        subject: caseId,
        data: {
          petitionId,
          caseId,
          withdrawnAt,
          remaining: others,
          document,
          ...(lateReason && { lateReason }),
          by,
        },
      },
    ],
  };
}

/** Receipt, paper, withdrawal: in this order, by days for the paper. */
function checkDates({ receivedAt }: Petition, { at, document }: Withdrawal): void {
  if (at < receivedAt) {
    throw new RuleBroken('withdrawn-before-received', {
      vi: 'Ngày rút đơn trước ngày nhận đơn. Kiểm tra lại ngày rút.',
      en: 'The petition cannot be withdrawn before it was received. Check the date.',
    });
  }
  if (document === null) return;
  const { date } = document;
  const received = dayOf(receivedAt);
  if (date < received) {
    throw new RuleBroken(
      'paper-before-receipt',
      {
        vi: `Ngày của văn bản (${shown(date)}) ở trước ngày tiếp nhận đơn (${shown(received)}). Kiểm tra lại ngày trên văn bản.`,
        en: `The date of the paper (${date}) lies before the receipt (${received}). Check the date on the paper.`,
      },
      { act: 'receipt', on: received, date },
    );
  }
  if (date > dayOf(at)) {
    throw new RuleBroken(
      'before-paper',
      {
        vi: `Không thể rút đơn trước ngày của văn bản rút đơn (${shown(date)}). Kiểm tra lại ngày rút hoặc ngày của văn bản.`,
        en: `The petition cannot be withdrawn before the date of the paper that says so (${date}). Check either date.`,
      },
      { act: 'paper', on: date },
    );
  }
}

const shown = (day: string): string => day.split('-').reverse().join('/');
