import { written } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import { lengthText } from '../law/length.js';
import { moments } from '../law/period-triggers.js';
import type { Rule, RuleVersion } from '../law/rule.js';
import { rules } from '../law/rules.js';
import { criteria } from '../law/traits.js';
import { transitions } from '../law/version-choice.js';
import { policyFor, usualPolicy } from '../warnings/warning-policies.js';
import { lifecycleRules } from './lifecycle-rules.js';
import { notFollowed } from './unfollowed-rules.js';

type Language = 'vi' | 'en';

/** `docs/legal.md`: every rule of the catalogue with its article, in Vietnamese and then in English. */
export const legalPage = (): string =>
  [
    '# Thời hạn pháp luật / Legal time limits',
    '',
    'Generated from `services/deadline/src/law` by `npm run legal`; do not edit by hand.',
    '',
    ...pageIn('vi'),
    ...pageIn('en'),
  ].join('\n');

const words = {
  title: { vi: 'Tiếng Việt', en: 'English' },
  limits: { vi: 'Thời hạn có số', en: 'Limits with a number' },
  lifecycle: { vi: 'Quy tắc không có số (do quy trình giữ)', en: 'Rules without a number (kept by the lifecycle)' },
  notFollowed: { vi: 'Không có đồng hồ theo dõi, và vì sao', en: 'Followed by no clock, and why' },
  transitions: { vi: 'Chuyển tiếp', en: 'Transition' },
  criteria: { vi: 'Tiêu chí vụ việc phức tạp', en: 'Criteria of a complex case' },
  warnings: { vi: 'Cảnh báo', en: 'Warnings' },
  confidence: {
    vi: 'Độ tin cậy: A đọc toàn văn, B đọc trích đoạn, C theo hiểu biết, D còn nghi vấn.',
    en: 'Confidence: A read in full, B confirmed by an excerpt, C own knowledge, D in doubt.',
  },
  choice: {
    vi: 'Bản áp dụng: thụ lý, xử lý ban đầu theo ngày tiếp nhận; giải quyết theo ngày thụ lý; còn lại theo ngày của sự kiện.',
    en: 'Version: acceptance and screening by the day of receipt; settlement by the day of acceptance; the others by their own event.',
  },
} as const satisfies Record<string, Text>;

const heads: Record<Language, { limits: string[]; lifecycle: string[] }> = {
  vi: {
    limits: [
      'mã',
      'quy tắc',
      'từ',
      'đến khi',
      'thời hạn',
      'điều',
      'hiệu lực',
      'tin cậy',
      'cách hiểu khác',
      'gia hạn, tạm dừng',
    ],
    lifecycle: ['mã', 'quy tắc', 'nội dung', 'điều', 'từ', 'tin cậy'],
  },
  en: {
    limits: [
      'id',
      'rule',
      'from',
      'until',
      'limit',
      'article',
      'in force',
      'confidence',
      'other reading',
      'extension, pause',
    ],
    lifecycle: ['id', 'rule', 'content', 'article', 'from', 'confidence'],
  },
};

function pageIn(language: Language): string[] {
  const { limits, lifecycle } = heads[language];
  return [
    `## ${words.title[language]}`,
    '',
    words.confidence[language],
    words.choice[language],
    '',
    `### ${words.limits[language]}`,
    '',
    ...table(
      limits,
      rules.flatMap((rule) => rule.versions.map((version) => limitRow(rule, version, language))),
    ),
    '',
    `### ${words.lifecycle[language]}`,
    '',
    ...table(
      lifecycle,
      lifecycleRules.map(({ id, name, rule, article, from, confidence }) => [
        `\`${id}\``,
        name[language],
        rule[language],
        article,
        written(from),
        confidence,
      ]),
    ),
    '',
    `### ${words.notFollowed[language]}`,
    '',
    ...Object.entries(notFollowed).map(([family, text]) => `- \`${family}\`: ${text[language]}`),
    '',
    `### ${words.transitions[language]}`,
    '',
    ...transitions.map((each) => `- ${each.article} (${each.kinds.join(', ')}): ${each[language]}`),
    '',
    `### ${words.criteria[language]}`,
    '',
    ...Object.entries(criteria).map(([letter, text]) => `- \`${letter}\`: ${text[language]}`),
    '',
    `### ${words.warnings[language]}`,
    '',
    ...warningLines(language),
    '',
  ];
}

function limitRow(rule: Rule, version: RuleVersion, language: Language): string[] {
  const readings = version.readings.map(({ length, article }) => `${lengthText(length)[language]} (${article})`);
  return [
    `\`${rule.id}\``,
    rule.name[language],
    moments[rule.start][language],
    rule.stop ? moments[rule.stop][language] : '–',
    lengthText(version.length)[language],
    version.article,
    `${written(version.from)} – ${version.until ? written(version.until.day) : ''}`.trim(),
    version.confidence,
    readings.join('; ') || '–',
    [...extensionsOf(rule, language), ...rule.pauses.map(({ article }) => article)].join('; ') || '–',
  ];
}

function extensionsOf({ extension }: Rule, language: Language): string[] {
  if (!extension) return [];
  const { days, ceilings } = extension;
  const text = { vi: `gia hạn +${days} ngày`, en: `+${days} days` }[language];
  return ceilings.flatMap(({ times, article }) => (times > 0 ? [`${text} × ${times} (${article})`] : []));
}

function warningLines(language: Language): string[] {
  const { shortUpTo, daysAhead, share } = usualPolicy;
  const usual: Text = {
    vi: `Mặc định: đến ${shortUpTo} ngày làm việc thì ${daysAhead} ngày làm việc trước khi hết hạn, dài hơn thì khi đã qua ${share * 100} %; và trong ngày làm việc cuối cùng.`,
    en: `Usually: up to ${shortUpTo} working days ${daysAhead} working days before the end, longer ones when ${share * 100} % are over; and on the last working day.`,
  };
  const own = rules.flatMap(({ id, family }) => {
    const { afterDays } = policyFor(family);
    if (afterDays === undefined || id !== family) return [];
    return [{ vi: `\`${id}\`: từ ngày thứ ${afterDays}.`, en: `\`${id}\`: from day ${afterDays} on.` }[language]];
  });
  return [usual[language], ...own].map((line) => `- ${line}`);
}

const table = (head: string[], rows: string[][]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
];
