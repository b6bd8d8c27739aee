import { law } from '../law/laws.js';
import { plainRule, type LifecycleRule } from './plain-rule.js';

/** What the law asks “at once”, without a number, and dates it fixes itself. */
export const dutiesAtOnce: readonly LifecycleRule[] = [
  plainRule(
    'KN-NGAY-TDC',
    ['Đủ căn cứ tạm đình chỉ, đình chỉ giải quyết khiếu nại', 'Grounds to suspend or end a complaint'],
    ['ban hành quyết định ngay', 'the decision is issued at once'],
    law.complaints155,
    'Đ.28b(1)',
  ),
  plainRule(
    'KN-NGAY-TT',
    ['Căn cứ tạm đình chỉ giải quyết khiếu nại không còn', 'The ground of a suspension has gone'],
    ['ban hành quyết định tiếp tục ngay', 'the decision to continue is issued at once'],
    law.complaints155,
    'Đ.28b(2)',
  ),
  plainRule(
    'KN-NGAY-KP',
    ['Lý do tạm đình chỉ thi hành quyết định không còn', 'The reason for the stay of a decision has gone'],
    ['hủy bỏ ngay quyết định tạm đình chỉ thi hành', 'the stay is lifted at once'],
    law.complaints,
    'Đ.35',
    'B',
  ),
  plainRule(
    'TC-NGAY-NC',
    [
      'Hành vi bị tố cáo gây hoặc đe dọa gây thiệt hại nghiêm trọng',
      'The act denounced does or threatens serious harm',
    ],
    [
      'ngăn chặn kịp thời hoặc thông báo ngay cho nơi có thẩm quyền',
      'stopped in time, or the competent body told at once',
    ],
    law.denunciations,
    'Đ.27(2)',
    'C',
  ),
  plainRule(
    'TC-NGAY-TH',
    ['Tổ chức thực hiện kết luận nội dung tố cáo', 'Carrying out the conclusion on a denunciation'],
    ['thực hiện ngay khi nhận được kết luận (chưa đọc được văn bản)', 'at once on receipt (the text was not at hand)'],
    law.denunciations,
    'Đ.43',
    'C',
  ),
  plainRule(
    'TC-NGAY-BV',
    ['Bảo vệ người tố cáo khi có nguy cơ', 'Protection of a denouncer in danger'],
    ['áp dụng ngay biện pháp bảo vệ (chưa đọc được văn bản)', 'protected at once (the text was not at hand)'],
    law.denunciations,
    'Đ.52',
    'C',
  ),
  plainRule(
    'TCD-NGAY-XL',
    ['Đơn do đại biểu, Ban Tiếp công dân chuyển đến', 'Petitions forwarded by a deputy or a reception board'],
    ['xem xét, xử lý ngay (chưa đọc được văn bản)', 'looked into at once (the text was not at hand)'],
    law.reception,
    'Đ.27(2)',
    'C',
  ),
  plainRule(
    'TCD-NGAY-TL',
    [
      'Người đứng đầu tiếp công dân, vụ việc rõ ràng, thuộc thẩm quyền',
      'The head receives; the matter is clear and his own',
    ],
    ['trả lời ngay; phức tạp thì nói rõ thời hạn và người liên hệ', 'answered at once; else told by when and by whom'],
    law.reception154,
    'Đ.25(3)',
  ),
  plainRule(
    'KN-UQ-CC',
    ['Công chứng văn bản ủy quyền khiếu nại của cá nhân', 'Notarised power of attorney of a private complainant'],
    ['hết hiệu lực từ 01/01/2027; chứng thực vẫn dùng', 'ends on 01/01/2027; certification stays'],
    law.complaints155,
    'Đ.5(3); NĐ 155/2026 Đ.21(2)',
  ),
  plainRule(
    'CK-SL',
    ['Số lần đăng báo khi công khai kết quả giải quyết', 'How often a result is published in the media'],
    [
      'báo nói, báo hình ít nhất 2 lần phát sóng; báo viết ít nhất 2 số',
      'radio and television at least twice; newspapers in at least two issues',
    ],
    law.complaints124,
    'Đ.12; NĐ 31/2019 Đ.6',
    'C',
  ),
];
