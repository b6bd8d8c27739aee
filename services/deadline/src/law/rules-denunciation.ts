import { law, limit, under } from './laws.js';
import { calendarDays, onTheDay, workingDays } from './length.js';
import type { ExtensionRule, PauseGround, Rule } from './rule.js';

const TC = { kinds: ['TC' as const] };

const suspension: PauseGround = {
  ground: 'suspension',
  article: `${law.denunciations.name} Đ.34(1)(2)`,
  from: law.denunciations.from,
};
const examination: PauseGround = {
  ground: 'examination',
  article: `${law.denunciations31.name} Đ.15(4)`,
  from: law.denunciations31.from,
};
/** Complex: at least one of the seven criteria of NĐ 31/2019 Đ.3(2); especially complex: at least two (Đ.3(3)). */
const extension: ExtensionRule = {
  days: 30,
  ceilings: [
    { criteria: 0, times: 0, article: `${law.denunciations.name} Đ.30(1)(2)` },
    { criteria: 1, times: 1, article: `${law.denunciations.name} Đ.30(2)` },
    { criteria: 2, times: 2, article: `${law.denunciations.name} Đ.30(3)` },
  ],
};
const screened = { ...TC, versionBy: 'receipt' as const };
const settled = {
  ...TC,
  versionBy: 'acceptance' as const,
  pauses: [suspension, examination],
  restart: `${law.denunciations.name} Đ.38(5); NĐ 31/2019 Đ.5`,
};

const days = (article: string, count: number) => [under(law.denunciations, article, calendarDays(count))];
const working = (article: string, count: number) => [under(law.denunciations, article, workingDays(count))];

/** Denunciations (tố cáo): Luật 25/2018. There is no remote-area variant; extensions come by decision, never by themselves. */
export const denunciationRules: readonly Rule[] = [
  limit(
    'TC-XLBD',
    ['Xử lý ban đầu thông tin tố cáo', 'Screening of a denunciation'],
    ['received', 'accepted'],
    working('Đ.24(1)', 7),
    screened,
  ),
  limit(
    'TC-XLBD-NN',
    [
      'Xử lý ban đầu thông tin tố cáo, nhiều nơi hoặc ủy quyền',
      'Screening of a denunciation, several places or delegated',
    ],
    ['received', 'accepted'],
    working('Đ.24(1)', 10),
    { ...screened, family: 'TC-XLBD', variant: { severalPlaces: true } },
  ),
  limit(
    'TC-CHUYEN',
    ['Chuyển tố cáo không thuộc thẩm quyền', 'Forwarding a denunciation of another body'],
    ['received', 'forwarded'],
    working('Đ.24(2)', 5),
    screened,
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
  limit('TC-GQ', ['Giải quyết tố cáo', 'Settlement of a denunciation'], ['accepted', 'decided'], days('Đ.30(1)', 30), {
    ...settled,
    extension,
  }),
  limit(
    'TC-GH1',
    ['Giải quyết tố cáo phức tạp, đã gia hạn một lần', 'Settlement of a complex denunciation, extended once'],
    ['accepted', 'decided'],
    days('Đ.30(2)', 60),
    { ...settled, presumes: 1 },
  ),
  limit(
    'TC-GH2',
    [
      'Giải quyết tố cáo đặc biệt phức tạp, đã gia hạn hai lần',
      'Settlement of an especially complex denunciation, extended twice',
    ],
    ['accepted', 'decided'],
    days('Đ.30(3)', 90),
    { ...settled, presumes: 2 },
  ),
  limit(
    'TC-TDC',
    ['Gửi quyết định tạm đình chỉ, đình chỉ', 'Sending the decision to suspend or end'],
    ['stay-issued', 'stay-sent'],
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
    'TC-THI-HANH',
    ['Thực hiện kết luận nội dung tố cáo', 'Carrying out the conclusion'],
    ['execution-due', 'executed'],
    [under(law.denunciations, 'Đ.45(1), Đ.46(1)', onTheDay)],
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
    ['concluded-or-sanctioned', 'decision-published'],
    working('Đ.40(1)', 7),
    TC,
  ),
  limit(
    'TC-CK-NY',
    ['Niêm yết, đăng tải kết luận, quyết định xử lý, ít nhất', 'Conclusion or sanction stays posted, at least'],
    ['decision-posted', null],
    [under(law.denunciations31, 'Đ.6', calendarDays(15))],
    TC,
  ),
];
