import { calendarDays, law, limit, under, workingDays } from './laws.js';
import type { Rule } from './rule.js';

const TC = { kinds: ['TC' as const] };

const days = (article: string, count: number) => [under(law.denunciations, article, calendarDays(count))];
const working = (article: string, count: number) => [under(law.denunciations, article, workingDays(count))];

/** Denunciations (tố cáo): Luật 25/2018. There is no remote-area variant; extensions come by decision, never by themselves. */
export const denunciationRules: readonly Rule[] = [
  limit(
    'TC-XLBD',
    ['Xử lý ban đầu thông tin tố cáo', 'Screening of a denunciation'],
    ['received', 'accepted'],
    working('Đ.24(1)', 7),
    TC,
  ),
  limit(
    'TC-XLBD-NN',
    [
      'Xử lý ban đầu thông tin tố cáo, nhiều nơi hoặc ủy quyền',
      'Screening of a denunciation, several places or delegated',
    ],
    ['received', 'accepted'],
    working('Đ.24(1)', 10),
    { ...TC, family: 'TC-XLBD', variant: { severalPlaces: true } },
  ),
  limit(
    'TC-CHUYEN',
    ['Chuyển tố cáo không thuộc thẩm quyền', 'Forwarding a denunciation of another body'],
    ['received', 'forwarded'],
    working('Đ.24(2)', 5),
    TC,
  ),
  limit(
    'TC-BAO',
    ['Trả lời cơ quan báo chí, cơ quan chuyển tố cáo', 'Answering the press or body that forwarded it'],
    ['received', 'answered'],
    days('Đ.26(2)', 20),
    TC,
  ),
  limit(
    'TC-TLTB',
    ['Thông báo việc thụ lý tố cáo', 'Telling both sides of the acceptance'],
    ['accepted', 'acceptance-told'],
    working('Đ.29(3)', 5),
    TC,
  ),
  limit(
    'TC-GQ',
    ['Giải quyết tố cáo', 'Settlement of a denunciation'],
    ['accepted', 'decided'],
    days('Đ.30(1)', 30),
    TC,
  ),
  limit(
    'TC-TDC',
    ['Gửi quyết định tạm đình chỉ, đình chỉ', 'Sending the decision to suspend or end'],
    ['suspension-issued', 'suspension-sent'],
    working('Đ.34(4)', 5),
    TC,
  ),
  limit(
    'TC-KL',
    ['Gửi kết luận nội dung tố cáo', 'Sending the conclusion'],
    ['decided', 'decision-sent'],
    working('Đ.35(3)', 5),
    TC,
  ),
  limit(
    'TC-XL',
    ['Xử lý kết luận nội dung tố cáo', 'Acting on the conclusion'],
    ['decided', 'sanctioned'],
    working('Đ.36(1)', 7),
    TC,
  ),
  limit(
    'TC-XLTB',
    ['Báo cáo kết quả xử lý kết luận', 'Reporting what was done on the conclusion'],
    ['sanctioned', 'sanction-reported'],
    working('Đ.36(3)', 5),
    TC,
  ),
  limit(
    'TC-TIEP',
    ['Xem xét tố cáo tiếp', 'Review of a further denunciation'],
    ['review-asked', 'reviewed'],
    days('Đ.37(2)', 20),
    TC,
  ),
  limit(
    'TC-QH1',
    ['Yêu cầu báo cáo việc tố cáo quá thời hạn', 'Demanding a report on an overdue denunciation'],
    ['delay-reported', 'report-demanded'],
    working('Đ.38(2)', 5),
    TC,
  ),
  limit(
    'TC-QH2',
    ['Báo cáo việc tố cáo quá thời hạn', 'Reporting on an overdue denunciation'],
    ['report-demanded', 'report-given'],
    working('Đ.38(3)', 5),
    TC,
  ),
  limit(
    'TC-CK',
    ['Công khai kết luận, quyết định xử lý', 'Publishing the conclusion or sanction'],
    ['decided', 'decision-published'],
    working('Đ.40(1)', 7),
    TC,
  ),
];
