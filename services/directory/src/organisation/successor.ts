import { addDays, covers } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import type { Unit } from './unit.js';

/**
 * Who does the work of a unit after its last day must be another unit of the same hierarchy that exists on the next day.
 * Codes: 'successor-itself', 'successor-unknown', 'successor-of-other-hierarchy', 'successor-not-valid'.
 */
export function checkSuccessor(unit: Unit, byId: (unitId: string) => Unit | undefined): void {
  if (unit.successorId === null || unit.validTo === null) return;
  if (unit.successorId === unit.unitId)
    throw refuse(
      'successor-itself',
      'Một đơn vị không thể nhập vào chính nó. Chọn đơn vị khác.',
      'A unit cannot be merged into itself. Choose another unit.',
      unit,
    );
  const successor = byId(unit.successorId);
  if (!successor)
    throw refuse(
      'successor-unknown',
      'Không có đơn vị tiếp nhận này. Hãy tạo đơn vị đó trước.',
      'There is no such successor. Set that unit up first.',
      unit,
    );
  if (successor.hierarchy !== unit.hierarchy)
    throw refuse(
      'successor-of-other-hierarchy',
      'Đơn vị tiếp nhận thuộc tuyến khác (Nhà nước và Đảng không lẫn nhau). Hãy chọn đơn vị cùng tuyến.',
      'The successor belongs to the other hierarchy; State and Party lines never mix. Choose one of the same hierarchy.',
      unit,
    );
  if (!covers({ from: successor.validFrom, to: successor.validTo }, addDays(unit.validTo, 1)))
    throw refuse(
      'successor-not-valid',
      'Đơn vị tiếp nhận không có hiệu lực vào ngày kế tiếp ngày kết thúc. Chọn đơn vị khác hoặc sửa ngày.',
      'The successor does not exist on the day after the last one. Choose another unit or correct the day.',
      unit,
    );
}

/** Only a unit that ends has a successor. */
export const successorOfNoEnd = (unit: Unit): RuleBroken =>
  refuse(
    'successor-without-end',
    'Chỉ đơn vị có ngày kết thúc mới có đơn vị tiếp nhận. Ghi ngày kết thúc, hoặc bỏ trống đơn vị tiếp nhận.',
    'Only a unit that ends has a successor. Give its last day, or leave the successor empty.',
    unit,
  );

const refuse = (code: string, vi: string, en: string, unit: Unit): RuleBroken =>
  new RuleBroken(code, { vi, en }, { unitCode: unit.code });
