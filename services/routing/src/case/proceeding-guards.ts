import { representativesAllowed, type RuleBroken } from '@cau-noi/rules';
import { crowdFrom, issuedPapers, type Kind, type PaperKind } from '@cau-noi/vocabulary';
import type { Case } from './case.js';
import { extensionsAllowed } from '../acts/criteria.js';
import { refuse, type Guard } from './guard.js';

/** `suspension-not-for-kind`: the law knows no suspended or terminated petition or reflection. */
export const suspendable: Guard = ({ kind }) =>
  kind === 'KNPA'
    ? refuse('suspension-not-for-kind', {
        vi: 'Kiến nghị, phản ánh không có tạm đình chỉ, đình chỉ (chỉ có ở Luật Khiếu nại Đ.11a và Luật Tố cáo Đ.34). Trả lời hoặc lưu đơn.',
        en: 'A petition or reflection is neither suspended nor terminated (only Law on Complaints Art. 11a and Law on Denunciations Art. 34 know this). Answer or file it.',
      })
    : null;

/** `complexity-not-for-kind`: the seven criteria are those of complaints and denunciations. */
export const canBeComplex: Guard = ({ kind }) =>
  kind === 'KNPA'
    ? refuse('complexity-not-for-kind', {
        vi: 'Tiêu chí vụ việc phức tạp chỉ áp dụng cho khiếu nại (NĐ 124/2020 Đ.3a) và tố cáo (NĐ 31/2019 Đ.3). Kiến nghị, phản ánh theo hạn do đơn vị đặt.',
        en: 'The criteria of a complex case are for complaints (Decree 124/2020 Art. 3a) and denunciations (Decree 31/2019 Art. 3). A petition or reflection has the date set by the unit.',
      })
    : null;

/** `extension-not-allowed`: only a denunciation is extended; a complex complaint has a longer ceiling instead. */
export const extendable: Guard = ({ kind }) => {
  if (kind === 'TC') return null;
  if (kind === 'KNPA') {
    return refuse('extension-not-allowed', {
      vi: 'Kiến nghị, phản ánh không có gia hạn; chỉ tố cáo được gia hạn (Luật Tố cáo Đ.30). Trả lời theo hạn do đơn vị đặt.',
      en: 'A petition or reflection knows no extension; only a denunciation does (Law on Denunciations Art. 30). Answer by the date set by the unit.',
    });
  }
  const [article, articleEn] =
    kind === 'KN' ? ['Luật Khiếu nại Đ.28, Đ.37', 'Art. 28, 37'] : ['Luật Khiếu nại Đ.50', 'Art. 50'];
  return refuse(
    'extension-not-allowed',
    {
      vi: `Giải quyết khiếu nại không có gia hạn (${article}); vụ việc phức tạp có thời hạn dài hơn. Nếu đủ tiêu chí, dùng “Ghi nhận phức tạp” (NĐ 124/2020 Đ.3a).`,
      en: `The settlement of a complaint knows no extension (Law on Complaints ${articleEn}); a complex case has a longer limit. If it meets a criterion, record it as complex (Decree 124/2020 Art. 3a).`,
    },
    { article },
  );
};

/** The longest extension, in calendar days (Luật Tố cáo Đ.30(2)(3)). */
export const longestExtension = 30;

/** `extension-over-cap` {n, days, article}: once when complex, twice when especially complex. */
export const withinCap: Guard = (current) =>
  current.extensions.length < extensionsAllowed(current.criteria) ? null : overCap(current);

/** Of one extension more, or of one that is too long. */
export function overCap({ criteria, extensions }: Pick<Case, 'criteria' | 'extensions'>): RuleBroken {
  const n = extensionsAllowed(criteria);
  return refuse(
    'extension-over-cap',
    {
      vi: `Tố cáo này được gia hạn tối đa ${n} lần, đã gia hạn ${extensions.length} lần. Phức tạp (từ 1 tiêu chí) một lần, đặc biệt phức tạp (từ 2 tiêu chí) hai lần, mỗi lần không quá ${longestExtension} ngày (Luật Tố cáo Đ.30; NĐ 31/2019 Đ.3). Sửa số ngày, hoặc ghi nhận tiêu chí trước nếu có căn cứ.`,
      en: `This denunciation may be extended ${n} time(s) and was extended ${extensions.length} time(s). Once when complex (1 criterion), twice when especially complex (2 or more), by at most ${longestExtension} days each (Law on Denunciations Art. 30; Decree 31/2019 Art. 3). Correct the number of days, or record the criteria first where there are grounds.`,
    },
    { n, days: longestExtension, article: 'Luật Tố cáo Đ.30; NĐ 31/2019 Đ.3' },
  );
}

/** `examination-only-for-tc`: only there is the time of an examination not counted. */
export const canBeExamined: Guard = ({ kind }) =>
  kind === 'TC'
    ? null
    : refuse('examination-only-for-tc', {
        vi: 'Chỉ tố cáo được trừ thời gian giám định (NĐ 31/2019 Đ.15). Với loại đơn khác, ghi giám định như một bước xử lý.',
        en: 'Only a denunciation leaves out the time of an expert examination (Decree 31/2019 Art. 15). For other kinds, record the examination as a step.',
      });

/** `examination-under-way`: one at a time. */
export const notExamined: Guard = ({ examinations }) =>
  examinations.at(-1)?.to === null
    ? refuse('examination-under-way', {
        vi: 'Vụ việc đang trưng cầu giám định. Ghi kết quả giám định trước.',
        en: 'An expert examination is under way. Record its end first.',
      })
    : null;

/** `no-examination`: there is none that could end. */
export const examined: Guard = ({ examinations }) =>
  examinations.at(-1)?.to === null
    ? null
    : refuse('no-examination', {
        vi: 'Vụ việc không có giám định nào đang thực hiện. Ghi quyết định trưng cầu giám định trước.',
        en: 'No expert examination is under way. Record the order for it first.',
      });

/** `take-over-only-for-tc`: Luật Tố cáo Đ.38(5). */
export const canBeTakenOver: Guard = ({ kind }) =>
  kind === 'TC'
    ? null
    : refuse('take-over-only-for-tc', {
        vi: 'Cấp trên chỉ rút lên giải quyết đối với tố cáo (Luật Tố cáo Đ.38(5)). Với khiếu nại, yêu cầu đơn vị cấp dưới giải quyết.',
        en: 'A superior takes over denunciations only (Law on Denunciations Art. 38(5)). For a complaint, order the unit below to settle it.',
      });

/** `take-over-from-above`: for the head of a unit above the one that has the case. */
export const fromAbove: Guard = (_current, { above }) =>
  above
    ? null
    : refuse('take-over-from-above', {
        vi: 'Chỉ người đứng đầu đơn vị cấp trên mới rút tố cáo lên giải quyết (Luật Tố cáo Đ.38(5)). Báo cáo cấp trên.',
        en: 'Only the head of a unit above takes a denunciation over (Law on Denunciations Art. 38(5)). Report to the superior.',
      });

/** What asks for the appointment of representatives, by kind. */
const appointment: Readonly<Record<Kind, readonly [vi: string, en: string]>> = {
  KN: ['NĐ 124/2020 Đ.16(1); Luật Tiếp công dân Đ.29', 'Decree 124/2020 Art. 16(1); Law on Citizen Reception Art. 29'],
  KL: ['NĐ 124/2020 Đ.16(1); Luật Tiếp công dân Đ.29', 'Decree 124/2020 Art. 16(1); Law on Citizen Reception Art. 29'],
  TC: ['Luật Tố cáo Đ.23; Luật Tiếp công dân Đ.29', 'Law on Denunciations Art. 23; Law on Citizen Reception Art. 29'],
  KNPA: ['Luật Tiếp công dân Đ.29', 'Law on Citizen Reception Art. 29'],
};

/** `representatives-missing` {n, a, b, article}: a group is accepted once it has appointed who speaks for it. */
export const represented: Guard = ({ kind, groupSize, representatives }) => {
  if (groupSize < crowdFrom || representatives === null || representatives > 0) return null;
  const { from, to } = representativesAllowed(groupSize);
  const [article, articleEn] = appointment[kind];
  return refuse(
    'representatives-missing',
    {
      vi: `Đoàn ${groupSize} người chưa cử người đại diện; thụ lý khi đã có văn bản cử từ ${from} đến ${to} người (${article}). Ở thẻ “Đơn và người”, bấm “Cử người đại diện” rồi thụ lý.`,
      en: `The group of ${groupSize} has appointed no representatives; it is accepted with the paper that appoints ${from} to ${to} of them (${articleEn}). Name them under “Petitions and people”, then accept.`,
    },
    { n: groupSize, a: from, b: to, article },
  );
};

/** The paper by which the parties hear of the result; an answer to a reflection is that paper itself. */
export const paperOfResult: Readonly<Record<Kind, PaperKind | null>> = {
  KN: 'decision-sent',
  KL: 'decision-sent',
  TC: 'conclusion-sent',
  KNPA: null,
};

/** `papers-missing` {missing}: a decided case is closed once the parties were told; closing it is not telling them. */
export const partiesTold: Guard = ({ state, kind, papers }) => {
  const missing = paperOfResult[kind];
  if (state !== 'decided' || missing === null || papers[missing] !== undefined) return null;
  const { vi, en } = issuedPapers[missing];
  return refuse(
    'papers-missing',
    {
      vi: `Chưa ghi văn bản “${vi}”. Gửi và ghi văn bản này (“Ghi văn bản đã ban hành”) rồi mới kết thúc hồ sơ.`,
      en: `“${en}” is not recorded. Send it and record it (“Record an issued paper”), then close the file.`,
    },
    { missing },
  );
};
