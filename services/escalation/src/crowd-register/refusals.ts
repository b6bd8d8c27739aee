import { RuleBroken } from '@cau-noi/rules';

export const caseUnknown = (caseNumber: string): RuleBroken =>
  new RuleBroken(
    'crowd-case-unknown',
    {
      vi: `Không có vụ việc ${caseNumber} trong các đơn vị đồng chí được xem. Kiểm tra lại số.`,
      en: `No case ${caseNumber} is in the units whose cases you see. Check the number.`,
    },
    { caseNumber },
  );

export const caseOutside = (caseNumber: string, days: number): RuleBroken =>
  new RuleBroken(
    'crowd-case-outside',
    {
      vi: `Mọi đơn của vụ việc ${caseNumber} đã rút hoặc nhận quá ${days} ngày trước, nên không tính vào đoàn nào.`,
      en: `Every petition of case ${caseNumber} was withdrawn or came more than ${days} days ago: it is in no crowd.`,
    },
    { caseNumber, days },
  );

export const sameCrowd = (): RuleBroken =>
  new RuleBroken('crowd-case-there', {
    vi: 'Hai vụ việc này đã ở cùng một đoàn.',
    en: 'Both cases are in one crowd already.',
  });

export const nothingTies = (): RuleBroken =>
  new RuleBroken('crowd-case-apart', {
    vi: 'Vụ việc này không gắn với vụ việc nào khác trong đoàn.',
    en: 'Nothing ties this case to another one of the crowd.',
  });
