import type { Text } from '@cau-noi/rules';
import type { Day } from './day.js';
import { law, type Law } from './laws.js';
import type { Confidence } from './rule.js';

/** A limit of the law without a number: kept by the lifecycle of a case or by those who act, not by a clock. */
export type LifecycleRule = { id: string; name: Text; rule: Text; article: string; from: Day; confidence: Confidence };

const row = (
  id: string,
  [nameVi, nameEn]: [string, string],
  [vi, en]: [string, string],
  text: Law,
  article: string,
  confidence: Confidence = 'A',
): LifecycleRule => ({
  id,
  name: { vi: nameVi, en: nameEn },
  rule: { vi, en },
  article: `${text.name} ${article}`,
  from: text.from,
  confidence,
});

/** Once only, at once, not beyond what is left, compulsory: rules about what may happen, not about days. */
export const lifecycleRules: readonly LifecycleRule[] = [
  row(
    'KN-KP',
    ['Tạm đình chỉ thi hành quyết định bị khiếu nại', 'Stay of the decision complained of'],
    ['không quá thời gian còn lại của thời hạn giải quyết', 'not beyond what is left of the settlement period'],
    law.complaints,
    'Đ.35',
  ),
  row(
    'KN-DT2',
    ['Đối thoại lần hai', 'Dialogue at the second level'],
    ['bắt buộc', 'compulsory'],
    law.complaints,
    'Đ.39; NĐ 124/2020 Đ.28(2)',
  ),
  row(
    'KL1-DT',
    ['Đối thoại trước quyết định kỷ luật lần đầu', 'Dialogue before the first decision on discipline'],
    ['bắt buộc', 'compulsory'],
    law.complaints,
    'Đ.53',
  ),
  row(
    'KN-PT-VB',
    ['Vụ việc phức tạp phải ghi bằng văn bản', 'A complex case is recorded in writing'],
    ['bằng văn bản, lưu hồ sơ', 'in writing, in the file'],
    law.complaints155,
    'Đ.3a(2)',
  ),
  row(
    'KN-HD',
    ['Hướng dẫn khiếu nại không thuộc thẩm quyền', 'Guiding a complaint of another body'],
    ['chỉ một lần với cùng nội dung', 'once for the same content'],
    law.petitions05,
    'Đ.8',
    'C',
  ),
  row(
    'TC-TRUNG',
    ['Tố cáo gửi nhiều nơi hoặc đã được hướng dẫn', 'Denunciation sent to several bodies or guided before'],
    ['không xử lý', 'not handled'],
    law.denunciations,
    'Đ.24(3)',
  ),
  row(
    'TC-CHUYEN1',
    ['Chuyển tố cáo cùng nội dung', 'Forwarding a denunciation of the same content'],
    ['chỉ một lần', 'once'],
    law.petitions05,
    'Đ.14(1)',
  ),
  row(
    'TC-TU',
    ['Từ chối thụ lý tố cáo: báo lý do', 'Refusal to accept a denunciation: reasons told'],
    ['ngay', 'at once'],
    law.denunciations,
    'Đ.24(1)',
  ),
  row(
    'TC-TPHS',
    ['Có dấu hiệu tội phạm: chuyển cơ quan điều tra', 'Signs of a crime: to the investigating body'],
    ['ngay', 'at once'],
    law.denunciations,
    'Đ.27(1), Đ.36(2)',
  ),
  row(
    'TC-GHQD',
    ['Quyết định gia hạn giải quyết tố cáo', 'Decision to extend the settlement of a denunciation'],
    ['bằng quyết định (Mẫu 01), gửi hai bên và nơi liên quan', 'in writing (form 01), told to both sides'],
    law.denunciations,
    'Đ.30(4); NĐ 31/2019 Đ.3(4)',
  ),
  row(
    'TC-GĐ',
    ['Thời gian giám định', 'Time of an expert examination'],
    ['không tính vào thời hạn giải quyết', 'is not counted'],
    law.denunciations31,
    'Đ.15(4)',
  ),
  row(
    'TC-TT',
    ['Cấp trên trực tiếp giải quyết', 'The superior takes over'],
    ['thời hạn tính lại từ ngày cấp trên thụ lý', 'the period starts again with the acceptance by the superior'],
    law.denunciations,
    'Đ.38(5); NĐ 31/2019 Đ.5',
  ),
  row(
    'TC-TIEPTUC',
    ['Tiếp tục giải quyết sau tạm đình chỉ', 'Going on after a suspension'],
    ['ra quyết định ngay', 'by a decision at once'],
    law.denunciations,
    'Đ.34(2)',
  ),
  row(
    'TCD-DX',
    ['Tiếp công dân đột xuất', 'Unscheduled reception'],
    ['khi có vụ việc gay gắt, phức tạp, nhiều người', 'when a matter is vehement, complex or brings many people'],
    law.reception,
    'Đ.18(3)',
  ),
  row(
    'TCD-BAN',
    ['Ban Tiếp công dân họp với nơi thường trực, với công an', 'Reception boards meet the standing bodies, the police'],
    ['hằng tháng; hằng tháng hoặc hằng quý', 'monthly; monthly or quarterly'],
    law.reception154,
    'Đ.30(3), Đ.33(1)(a)',
  ),
  row(
    'TCD-KNPA',
    ['Thụ lý kiến nghị, phản ánh', 'Accepting a petition or reflection'],
    ['đơn vị phải đặt hạn (DON-VI)', 'the unit must set a date (DON-VI)'],
    law.reception,
    'Đ.28',
    'C',
  ),
  row(
    'DANG-DX',
    ['Người đứng đầu cấp ủy tiếp dân đột xuất', 'Unscheduled reception by the head of a committee'],
    [
      'khi có vụ việc nổi cộm, phức tạp, kéo dài, nhiều người',
      'when a matter is complex, prolonged or brings many people',
    ],
    law.party215,
    'Đ.4(2)',
    'B',
  ),
  row(
    'DANG-LICH',
    ['Ngày tiếp dân cố định', 'Fixed reception days'],
    ['người đứng đầu chọn và công bố', 'chosen by the head and published'],
    law.party215,
    'Đ.4(1)',
    'B',
  ),
];
