import {
  acceptance,
  acceptanceByStatute,
  complaintSuspension,
  complexRecord,
  lastDayOf75,
  law,
  limit,
  under,
} from './laws.js';
import { before, calendarDays, onTheDay, workingDays, type Length } from './length.js';
import type { Confidence, PauseGround, Reading, Rule } from './rule.js';

const KN = { kinds: ['KN' as const] };
const obstacle: PauseGround = { ground: 'obstacle', article: `${law.complaints.name} Đ.9`, from: law.complaints.from };

const received = { ...KN, versionBy: 'receipt' as const };
const settled = { ...KN, versionBy: 'acceptance' as const, pauses: [complaintSuspension] };
const variants = {
  remote: { remote: true as const },
  complex: { complex: true as const },
  remoteComplex: { remote: true as const, complex: true as const },
};

const settlement = (article: string, days: number) => [under(law.complaints, article, calendarDays(days))];

/** Luật Khiếu nại Đ.41 leaves the numbers of publication to the decree. */
const published = (
  [of75, of124]: [string, string],
  length: Length,
  { confidence = 'B' as Confidence, readings = [] as Reading[] } = {},
) => [
  under(law.complaints75, of75, length, { until: lastDayOf75, readings }),
  under(law.complaints124, of124, length, { confidence, readings }),
];

/** Complaints (khiếu nại): Luật 02/2011 and NĐ 124/2020 as amended by NĐ 155/2026. */
export const complaintRules: readonly Rule[] = [
  limit(
    'KN-TH',
    ['Thời hiệu khiếu nại lần đầu', 'Window for the first complaint'],
    ['decision-known', 'received'],
    settlement('Đ.9', 90),
    { ...KN, pauses: [obstacle] },
  ),
  limit(
    'KN1-TL',
    ['Thụ lý khiếu nại lần đầu', 'Acceptance of a first complaint'],
    ['received', 'accepted'],
    acceptance('Đ.27'),
    received,
  ),
  limit(
    'KN1-TL-old',
    ['Thụ lý khiếu nại lần đầu, theo Luật', 'Acceptance of a first complaint, by the statute'],
    ['received', 'accepted'],
    acceptanceByStatute('Đ.27'),
    { ...received, family: 'KN1-TL' },
  ),
  limit(
    'KN1-GQ',
    ['Giải quyết khiếu nại lần đầu', 'Settlement of a first complaint'],
    ['accepted', 'decided'],
    settlement('Đ.28', 30),
    settled,
  ),
  limit(
    'KN1-GQ-PT',
    ['Giải quyết khiếu nại lần đầu, vụ việc phức tạp', 'Settlement of a first complaint, complex'],
    ['accepted', 'decided'],
    settlement('Đ.28', 45),
    { ...settled, family: 'KN1-GQ', variant: variants.complex, record: complexRecord },
  ),
  limit(
    'KN1-GQ-VX',
    ['Giải quyết khiếu nại lần đầu, vùng sâu, vùng xa', 'Settlement of a first complaint, remote area'],
    ['accepted', 'decided'],
    settlement('Đ.28', 45),
    { ...settled, family: 'KN1-GQ', variant: variants.remote },
  ),
  limit(
    'KN1-GQ-VX-PT',
    [
      'Giải quyết khiếu nại lần đầu, vùng sâu, vùng xa, phức tạp',
      'Settlement of a first complaint, remote area, complex',
    ],
    ['accepted', 'decided'],
    settlement('Đ.28', 60),
    { ...settled, family: 'KN1-GQ', variant: variants.remoteComplex, record: complexRecord },
  ),
  limit(
    'KN1-GUI',
    ['Gửi quyết định giải quyết lần đầu', 'Sending the first decision'],
    ['decided', 'decision-sent'],
    [under(law.complaints, 'Đ.32', workingDays(3))],
    KN,
  ),
  limit(
    'KN1-HL',
    ['Quyết định lần đầu có hiệu lực', 'First decision takes effect'],
    ['decided', null],
    settlement('Đ.44(1)', 30),
    { ...KN, window: 'KN2-TH' },
  ),
  limit(
    'KN1-HL-VX',
    ['Quyết định lần đầu có hiệu lực, vùng sâu, vùng xa', 'First decision takes effect, remote area'],
    ['decided', null],
    settlement('Đ.44(1)', 45),
    { ...KN, family: 'KN1-HL', variant: variants.remote, window: 'KN2-TH-VX' },
  ),
  limit(
    'KN2-TH',
    ['Thời hạn khiếu nại lần hai', 'Window for the second complaint'],
    ['second-level-opened', 'second-received'],
    settlement('Đ.33(1)', 30),
    KN,
  ),
  limit(
    'KN2-TH-VX',
    ['Thời hạn khiếu nại lần hai, vùng sâu, vùng xa', 'Window for the second complaint, remote area'],
    ['second-level-opened', 'second-received'],
    settlement('Đ.33(1)', 45),
    { ...KN, family: 'KN2-TH', variant: variants.remote },
  ),
  limit(
    'KN2-TL',
    ['Thụ lý khiếu nại lần hai', 'Acceptance of a second complaint'],
    ['second-received', 'accepted'],
    acceptance('Đ.36(1)'),
    received,
  ),
  limit(
    'KN2-TL-old',
    ['Thụ lý khiếu nại lần hai, theo Luật', 'Acceptance of a second complaint, by the statute'],
    ['second-received', 'accepted'],
    acceptanceByStatute('Đ.36(1)'),
    { ...received, family: 'KN2-TL' },
  ),
  limit(
    'KN2-GQ',
    ['Giải quyết khiếu nại lần hai', 'Settlement of a second complaint'],
    ['accepted', 'decided'],
    settlement('Đ.37', 45),
    settled,
  ),
  limit(
    'KN2-GQ-PT',
    ['Giải quyết khiếu nại lần hai, vụ việc phức tạp', 'Settlement of a second complaint, complex'],
    ['accepted', 'decided'],
    settlement('Đ.37', 60),
    { ...settled, family: 'KN2-GQ', variant: variants.complex, record: complexRecord },
  ),
  limit(
    'KN2-GQ-VX',
    ['Giải quyết khiếu nại lần hai, vùng sâu, vùng xa', 'Settlement of a second complaint, remote area'],
    ['accepted', 'decided'],
    settlement('Đ.37', 60),
    { ...settled, family: 'KN2-GQ', variant: variants.remote },
  ),
  limit(
    'KN2-GQ-VX-PT',
    [
      'Giải quyết khiếu nại lần hai, vùng sâu, vùng xa, phức tạp',
      'Settlement of a second complaint, remote area, complex',
    ],
    ['accepted', 'decided'],
    settlement('Đ.37', 70),
    { ...settled, family: 'KN2-GQ', variant: variants.remoteComplex, record: complexRecord },
  ),
  limit(
    'KN2-GUI',
    ['Gửi quyết định giải quyết lần hai', 'Sending the second decision'],
    ['decided', 'decision-sent'],
    settlement('Đ.41(1)', 7),
    KN,
  ),
  limit(
    'KN2-CK',
    ['Công khai quyết định giải quyết lần hai', 'Publishing the second decision'],
    ['decided', 'decision-published'],
    published(['Đ.12(1)', 'Đ.12(1)'], calendarDays(15)),
    KN,
  ),
  limit(
    'KN2-CK-NY',
    ['Niêm yết quyết định giải quyết lần hai, ít nhất', 'Second decision stays posted, at least'],
    ['decision-posted', null],
    published(['Đ.12', 'Đ.12'], calendarDays(15)),
    KN,
  ),
  limit(
    'KN2-CK-TB',
    ['Báo trước cuộc họp công khai quyết định', 'Notice of the meeting that publishes the decision'],
    ['meeting-held', 'meeting-announced'],
    published(
      ['Đ.12(2); TT 07/2013/TT-TTCP Đ.22', 'Đ.12 (như NĐ 75/2012 Đ.12(2), TT 07/2013/TT-TTCP Đ.22)'],
      before(workingDays(3)),
      {
        confidence: 'C',
        readings: [{ length: before(calendarDays(3)), article: 'NĐ 75/2012 Đ.12(2): 03 ngày tính theo lịch' }],
      },
    ),
    KN,
  ),
  limit(
    'KN2-HL',
    ['Quyết định lần hai có hiệu lực', 'Second decision takes effect'],
    ['decided', null],
    settlement('Đ.44(2)', 30),
    KN,
  ),
  limit(
    'KN2-HL-VX',
    ['Quyết định lần hai có hiệu lực, vùng sâu, vùng xa', 'Second decision takes effect, remote area'],
    ['decided', null],
    settlement('Đ.44(2)', 45),
    { ...KN, family: 'KN2-HL', variant: variants.remote },
  ),
  limit(
    'KN-MTTQ',
    [
      'Báo kết quả cho Mặt trận, tổ chức thành viên chuyển khiếu nại',
      'Telling the Front or its member that forwarded the complaint',
    ],
    ['decided', 'result-reported'],
    [under(law.complaints, 'Đ.66(2)', calendarDays(7), { confidence: 'B' })],
    { kinds: ['KN', 'KL'] },
  ),
  limit(
    'KN-DT',
    ['Thông báo trước buổi đối thoại', 'Notice before the dialogue'],
    ['dialogue-held', 'dialogue-announced'],
    [
      under(law.complaints155, 'Đ.28(1); kỷ luật: Luật Khiếu nại Đ.53, Đ.55(3)', before(calendarDays(5)), {
        readings: [{ length: before(calendarDays(6)), article: 'NĐ 124/2020 Đ.28(1): ít nhất 05 ngày trọn' }],
      }),
    ],
    { kinds: ['KN', 'KL'] },
  ),
  limit(
    'KN-TDC',
    ['Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục giải quyết', 'Sending the decision to suspend, end or continue'],
    ['suspension-issued', 'suspension-sent'],
    [under(law.complaints155, 'Đ.28b', workingDays(3))],
    KN,
  ),
  // The law says “at once” (Đ.44(4)); the day is that of the paper which gives the execution out.
  limit(
    'KN-THI-HANH',
    ['Thi hành quyết định giải quyết khiếu nại', 'Executing the decision on a complaint'],
    ['execution-due', 'executed'],
    [under(law.complaints, 'Đ.44(4), Đ.46(1)', onTheDay)],
    KN,
  ),
  limit(
    'KN-CCTT',
    ['Cung cấp thông tin, tài liệu cho người khiếu nại', 'Handing documents to the complainant'],
    ['documents-asked', 'documents-given'],
    settlement('Đ.12(1)(đ)', 7),
    KN,
  ),
];
