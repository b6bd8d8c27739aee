import type { Text } from '@cau-noi/vocabulary';

/** A part that a service waits for, as in its readiness. */
export type MissingPart = { service: string; missing: string };

/** What is away, in the order in which one is the cause of the next. */
const causes: readonly { code: string; isIt: RegExp; vi: string; en: string }[] = [
  {
    code: 'disk-full',
    isIt: /^disk: full, (\d+) MB left/,
    vi: 'đĩa của máy chủ đã đầy (còn # MB), cần giải phóng chỗ',
    en: 'the disk of the server is full (# MB left), room has to be made',
  },
  {
    code: 'postgresql-away',
    isIt: /^postgresql: /,
    vi: 'cơ sở dữ liệu PostgreSQL không trả lời',
    en: 'the database PostgreSQL does not answer',
  },
  {
    code: 'kafka-refuses',
    isIt: /^kafka: the brokers refuse/,
    vi: 'Kafka từ chối dịch vụ (sai mật khẩu hoặc thiếu quyền)',
    en: 'Kafka refuses a service (wrong password or missing rights)',
  },
  {
    code: 'kafka-away',
    isIt: /^kafka: the brokers do not/,
    vi: 'Kafka không trả lời',
    en: 'Kafka does not answer',
  },
];

/** Why the system cannot take work, in words and as codes; one that has not been ready yet is starting. */
export function whyNotReady(missing: readonly MissingPart[], wasReady: boolean): { text: Text; causes: string[] } {
  const found = causes.flatMap((cause) => {
    const match = missing.map((part) => cause.isIt.exec(part.missing)).find((one) => one !== null);
    return match ? [{ ...cause, number: match[1] ?? '' }] : [];
  });
  const names = [...new Set(missing.map(({ service }) => service))].join(', ');
  if (found.length === 0 && wasReady)
    return {
      text: {
        vi: `Một phần hệ thống tạm thời không trả lời: ${names}. Hệ thống tự chạy lại; nếu kéo dài, báo bộ phận vận hành.`,
        en: `A part of the system does not answer for the moment: ${names}. It comes back by itself; if it takes long, tell operations.`,
      },
      causes: ['service-away'],
    };
  if (found.length === 0)
    return {
      text: {
        vi: `Hệ thống đang khởi động, còn thiếu: ${names}.`,
        en: `The system is starting; still missing: ${names}.`,
      },
      causes: [],
    };
  const said = (language: 'vi' | 'en') => found.map((cause) => cause[language].replace('#', cause.number)).join('; ');
  return {
    text: {
      vi: `Hệ thống tạm ngừng nhận việc: ${said('vi')}. Hệ thống tự chạy lại khi hết nguyên nhân; báo bộ phận vận hành.`,
      en: `The system cannot take work: ${said('en')}. It goes on by itself once the cause is gone; tell operations.`,
    },
    causes: found.map(({ code }) => code),
  };
}
