import { anyOverlap, covers, shared, within, type Span } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import { checkSpan } from './span.js';
import { checkSuccessor } from './successor.js';
import type { Unit } from './unit.js';

/** All units that could matter to a check, by id and by code. */
export type Organisation = {
  byId(unitId: string): Unit | undefined;
  byCode(code: string): readonly Unit[];
};

/** The deepest line there is has nine levels; anything beyond this is a mistake and would only cost time. */
const deepestLine = 30;

/** Indexes units for checks. */
export function organisationOf(units: Iterable<Unit>): Organisation {
  const byId = new Map<string, Unit>();
  for (const unit of units) byId.set(unit.unitId, unit);
  const byCode = Map.groupBy(byId.values(), (unit) => unit.code);
  return { byId: (unitId) => byId.get(unitId), byCode: (code) => byCode.get(code) ?? [] };
}

/** Every rule a unit must keep among the others, at every date; throws the first broken one. */
export function checkUnit(unit: Unit, organisation: Organisation): void {
  const days: Span = { from: unit.validFrom, to: unit.validTo };
  checkSpan(days);
  checkCode(unit, days, organisation);
  for (const line of unit.lines) checkLine(unit, line, days, organisation);
  if (anyOverlap(unit.lines))
    throw refuse(
      'lines-overlap',
      'Đơn vị có hai cấp trên cùng một ngày. Hãy cho tuyến trước kết thúc trước khi tuyến sau bắt đầu.',
      'The unit has two units above it on one day. End the earlier line before the later one begins.',
      unit,
    );
  for (const committee of unit.committees) checkCommittee(unit, committee.committeeId, committee, days, organisation);
  if (anyOverlap(unit.committees))
    throw refuse(
      'committees-overlap',
      'Đơn vị có hai cấp ủy cùng cấp trong một ngày. Hãy cho cấp ủy trước kết thúc trước.',
      'The unit has two committees beside it on one day. End the earlier one first.',
      unit,
    );
  checkNoCycle(unit, organisation);
  checkSuccessor(unit, organisation.byId);
}

function checkCode(unit: Unit, days: Span, organisation: Organisation): void {
  const taken = organisation
    .byCode(unit.code)
    .some(
      (other) => other.unitId !== unit.unitId && shared(days, { from: other.validFrom, to: other.validTo }) !== null,
    );
  if (taken)
    throw refuse(
      'code-taken',
      'Mã này đang được một đơn vị khác dùng trong cùng thời gian. Hãy chọn mã khác hoặc sửa ngày hiệu lực.',
      'Another unit uses this code during the same time. Choose another code or correct the dates.',
      unit,
    );
}

function checkLine(unit: Unit, line: Unit['lines'][number], days: Span, organisation: Organisation): void {
  checkSpan(line);
  if (!within(line, days))
    throw refuse(
      'line-outside-validity',
      'Tuyến báo cáo vượt ra ngoài thời gian hiệu lực của đơn vị. Hãy sửa ngày của tuyến.',
      'The reporting line reaches outside the validity of the unit. Correct the dates of the line.',
      unit,
    );
  if (line.parentId === null) return;
  const parent = organisation.byId(line.parentId);
  if (!parent)
    throw refuse(
      'parent-unknown',
      'Không có đơn vị cấp trên này. Hãy tạo đơn vị cấp trên trước.',
      'There is no such unit above. Set it up first.',
      unit,
    );
  if (parent.hierarchy !== unit.hierarchy)
    throw refuse(
      'parent-of-other-hierarchy',
      'Cấp trên thuộc tuyến khác (Nhà nước và Đảng không lẫn nhau). Hãy chọn cấp trên cùng tuyến.',
      'The unit above belongs to the other hierarchy; State and Party lines never mix. Choose one of the same hierarchy.',
      unit,
    );
  if (!covers({ from: parent.validFrom, to: parent.validTo }, line.from))
    throw refuse(
      'parent-not-valid',
      'Cấp trên chưa hoặc không còn hiệu lực vào ngày tuyến bắt đầu. Hãy chọn cấp trên khác hoặc sửa ngày.',
      'The unit above is not valid on the day the line begins. Choose another one or correct the dates.',
      unit,
    );
}

function checkCommittee(unit: Unit, committeeId: string, span: Span, days: Span, organisation: Organisation): void {
  checkSpan(span);
  if (!within(span, days))
    throw refuse(
      'committee-outside-validity',
      'Thời gian của cấp ủy cùng cấp vượt ra ngoài hiệu lực của đơn vị. Hãy sửa ngày.',
      'The committee beside the unit reaches outside the validity of the unit. Correct the dates.',
      unit,
    );
  if (unit.hierarchy !== 'state')
    throw refuse(
      'committee-beside-party-unit',
      'Chỉ đơn vị Nhà nước mới có cấp ủy cùng cấp. Hãy bỏ trống mục này.',
      'Only a State unit has a committee beside it. Leave it empty.',
      unit,
    );
  const committee = organisation.byId(committeeId);
  if (!committee)
    throw refuse(
      'committee-unknown',
      'Không có cấp ủy này. Hãy tạo cấp ủy trước.',
      'There is no such committee. Set it up first.',
      unit,
    );
  if (committee.hierarchy !== 'party')
    throw refuse(
      'committee-not-party',
      'Đơn vị được nêu không phải cấp ủy Đảng. Hãy chọn một cấp ủy.',
      'The unit named is not a Party committee. Choose a committee.',
      unit,
    );
  if (!covers({ from: committee.validFrom, to: committee.validTo }, span.from))
    throw refuse(
      'committee-not-valid',
      'Cấp ủy chưa hoặc không còn hiệu lực vào ngày bắt đầu. Hãy chọn cấp ủy khác hoặc sửa ngày.',
      'The committee is not valid on the first day. Choose another one or correct the dates.',
      unit,
    );
}

/** Walks up every line, keeping to the days on which the whole way holds. */
function checkNoCycle(unit: Unit, organisation: Organisation): void {
  const climb = (at: Unit, days: Span, way: readonly string[]): void => {
    for (const line of at.lines) {
      const still = shared(days, line);
      if (line.parentId === null || still === null) continue;
      if (way.includes(line.parentId))
        throw refuse(
          'line-cycle',
          'Tuyến báo cáo quay vòng về chính nó. Hãy chọn cấp trên khác hoặc sửa ngày.',
          'The reporting line leads back to itself. Choose another unit above or correct the dates.',
          unit,
        );
      if (way.length >= deepestLine)
        throw refuse(
          'line-too-deep',
          'Tuyến báo cáo có quá nhiều cấp. Hãy kiểm tra các đơn vị cấp trên.',
          'The reporting line has too many levels. Check the units above.',
          unit,
        );
      const parent = line.parentId === unit.unitId ? unit : organisation.byId(line.parentId);
      if (parent) climb(parent, still, [...way, line.parentId]);
    }
  };
  climb(unit, { from: unit.validFrom, to: unit.validTo }, [unit.unitId]);
}

const refuse = (code: string, vi: string, en: string, unit: Unit): RuleBroken =>
  new RuleBroken(code, { vi, en }, { unitCode: unit.code });
