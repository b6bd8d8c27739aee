import { RuleBroken } from '@cau-noi/rules';
import type { VersionState } from './policy.js';

export const applierIsDrafter = (): RuleBroken =>
  new RuleBroken('four-eyes-needed', {
    vi: 'Người soạn không tự áp dụng bản của mình. Nhờ người thứ hai xem và áp dụng.',
    en: 'Whoever drafted it does not apply it. Ask a second person to look at it and apply it.',
  });

const words: Readonly<Record<VersionState, { vi: string; en: string }>> = {
  draft: { vi: 'còn là bản nháp', en: 'is still a draft' },
  applied: { vi: 'đã được áp dụng', en: 'was applied already' },
  discarded: { vi: 'đã bị bỏ', en: 'was discarded' },
};

export const notADraft = (state: VersionState): RuleBroken =>
  new RuleBroken(
    'policy-not-a-draft',
    {
      vi: `Bản này ${words[state].vi}. Tải lại trang; muốn đổi tiếp thì soạn bản mới.`,
      en: `This version ${words[state].en}. Load the page again; to change more, draft another version.`,
    },
    { state },
  );

export const notApplied = (): RuleBroken =>
  new RuleBroken('policy-not-applied', {
    vi: 'Bản này chưa có hiệu lực. Chỉ chuyển cảnh báo đang chạy sang bản đang có hiệu lực.',
    en: 'This version is not in force. Running alerts are moved to the version in force only.',
  });

export const draftOutdated = (last: number | null): RuleBroken =>
  new RuleBroken(
    'policy-draft-outdated',
    {
      vi: `Từ khi soạn đã có bản ${last ?? 0} được áp dụng. Xem bản đó rồi soạn lại.`,
      en: `Version ${last ?? 0} was applied since this was drafted. Look at it and draft again.`,
    },
    { applied: last ?? 0 },
  );

export const scopeTaken = (policyId: string): RuleBroken =>
  new RuleBroken(
    'policy-scope-taken',
    {
      vi: 'Đã có chính sách cho đúng phạm vi này. Soạn bản mới của chính sách đó.',
      en: 'There is a policy for exactly this scope. Draft another version of that one.',
    },
    { policyId },
  );

export const daysReversed = (): RuleBroken =>
  new RuleBroken('policy-days-reversed', {
    vi: 'Ngày hết hiệu lực trước ngày có hiệu lực. Sửa một trong hai ngày.',
    en: 'It would end before it begins. Change one of the two days.',
  });

export const defaultNeverEnds = (): RuleBroken =>
  new RuleBroken('policy-default-never-ends', {
    vi: 'Chính sách chung không có ngày hết hiệu lực: mọi cảnh báo phải luôn có chính sách. Để trống ngày này.',
    en: 'The general policy does not end: every alert needs one. Leave this day empty.',
  });

export const scopeMissing = (): RuleBroken =>
  new RuleBroken('policy-scope-missing', {
    vi: 'Chưa rõ chính sách cho cảnh báo nào. Chọn chính sách cần sửa, hoặc loại cảnh báo của chính sách mới.',
    en: 'It is not clear which alerts it is for. Name the policy to change, or the kind of alert of a new one.',
  });

export const outsideUnit = (): RuleBroken =>
  new RuleBroken('policy-outside-unit', {
    vi: 'Chính sách này vượt ra ngoài đơn vị của đồng chí và cấp dưới. Nhờ lãnh đạo cấp trên hoặc quản trị áp dụng.',
    en: 'This policy reaches beyond your unit and those below. Ask a leader above or an administrator to apply it.',
  });

export const findingsUnseen = (count: number): RuleBroken =>
  new RuleBroken(
    'policy-findings-unseen',
    {
      vi: `Kiểm tra thấy ${count} điểm cần xem. Xem kết quả kiểm tra và xác nhận trước khi áp dụng.`,
      en: `The check found ${count} things to look at. See them and confirm before applying it.`,
    },
    { count },
  );

export const stepWithoutPost = (step: number): RuleBroken =>
  new RuleBroken(
    'policy-step-without-post',
    {
      vi: `Bước ${step}: chọn chức vụ được báo, hoặc chọn người đứng đầu.`,
      en: `Step ${step}: choose the post that is told, or a head instead.`,
    },
    { step },
  );

export const unitHeadIsFirst = (step: number): RuleBroken =>
  new RuleBroken(
    'policy-unit-head-is-first',
    {
      vi: `Bước ${step}: người đứng đầu chính đơn vị chỉ được báo ở bước đầu. Chọn cấp trên hoặc một chức vụ.`,
      en: `Step ${step}: the head of the unit itself is told first or not at all. Choose the next level or a post.`,
    },
    { step },
  );

export const tooManyAnswers = (step: number, told: number): RuleBroken =>
  new RuleBroken(
    'policy-too-many-answers',
    {
      vi: `Bước ${step} chỉ báo ${told} người, không thể chờ nhiều câu trả lời hơn. Giảm số câu trả lời hoặc thêm người được báo.`,
      en: `Step ${step} tells ${told} people and cannot wait for more answers. Ask for fewer, or tell more people.`,
    },
    { step, told },
  );

export const quietAllDay = (): RuleBroken =>
  new RuleBroken('policy-quiet-all-day', {
    vi: 'Giờ yên lặng bắt đầu và kết thúc cùng lúc. Ghi hai giờ khác nhau, hoặc bỏ giờ yên lặng.',
    en: 'The quiet hours begin and end at the same time. Give two different times, or have no quiet hours.',
  });

/** A year is as much as one look takes. */
export const longestSimulation = 366;

export const simulationTooLong = (): RuleBroken =>
  new RuleBroken(
    'simulation-too-long',
    {
      vi: `Thời gian tính thử phải từ trước đến sau và không quá ${longestSimulation} ngày. Chọn lại hai ngày.`,
      en: `A trial runs from a day to a later one, ${longestSimulation} days at most. Choose the two days again.`,
    },
    { days: longestSimulation },
  );
