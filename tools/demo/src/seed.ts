import { instantOf } from '@cau-noi/calendar';
import { demonstration } from '@cau-noi/directory';
import { onCase, type Act } from './act.js';
import { madeUpPerson } from './made-up.js';
import { randomFrom } from './random.js';

/** When the seed is looked at: Wednesday 25/11/2026, 09:00 in Hà Nội. */
export const seedDay = '2026-11-25';
/** Where business time has to begin for a steered clock. */
export const seedStart = instantOf('2026-10-09', 450);

const postOf = (login: string): string => demonstration.officers.find((officer) => officer.login === login)!.postId;
const random = randomFrom(2026);
const at = (day: string, minute = 540): Date => instantOf(day, minute);
const paper = (number: string, date: string) => ({ document: { number, date, signerPostId: postOf('ld.a') } });
const person = (serial: number) => madeUpPerson(random, 900_000 + serial);

type Paper = { ref: string; kind: 'KN' | 'TC' | 'KNPA'; subject: string; line: string | null; day: string };
const handedIn = ({ ref, kind, subject, line, day }: Paper, serial: number): Act => ({
  at: at(day),
  login: 'td.a',
  path: '/v1/visits',
  body: {
    form: 'regular',
    people: [person(serial)],
    petitions: [
      {
        kind,
        subject,
        content: 'Nội dung trình bày thử (mẫu)',
        papers: [{ name: 'Đơn (mẫu)', pages: 2, condition: 'original' }],
        placeCode: '00001',
        ...(line !== null && { summary: `${line} (mẫu)` }),
      },
    ],
  },
  opens: [ref],
});
const land = (ref: string, line: string, day: string): Paper => ({
  ref,
  kind: 'KN',
  subject: 'land-housing',
  line,
  day,
});
const denunciation = (ref: string, day: string): Paper => ({
  ref,
  kind: 'TC',
  subject: 'civil-service',
  line: null,
  day,
});

/** A complaint that is taken on and worked by `cv1.a` from that day on. */
const takenOn = (ref: string, day: string, number: string): Act[] => [
  onCase('lp.a', at(day, 560), ref, 'classification', { kind: 'KN', subject: 'land-housing' }),
  onCase('lp.a', at(day, 570), ref, 'acceptance', paper(number, day)),
  onCase('lp.a', at(day, 580), ref, 'assignment', { postId: postOf('cv1.a') }),
  onCase('cv1.a', at(day, 590), ref, 'take-up'),
];

const crowd = (day: string, serial: number, groupSize: number, joins: boolean): Act => ({
  at: at(day, 600),
  login: 'td.a',
  path: '/v1/visits',
  body: {
    form: 'regular',
    people: [{ ...person(serial), representative: true }],
    groupSize,
    petitions: [
      {
        kind: 'KNPA',
        subject: 'environment',
        summary: 'Nước thải cơ sở chăn nuôi (mẫu)',
        content: 'Nội dung trình bày thử (mẫu)',
        papers: [{ name: 'Đơn (mẫu)', pages: 2, condition: 'original' }],
        placeCode: '00001',
        ...(joins && { joinCaseId: '{case:crowd}' }),
      },
    ],
  },
  ...(joins ? {} : { opens: ['crowd'] }),
});

/** The parties are notified of a suspension, and of its end. */
const told = (ref: string, day: string, number: string): Act =>
  onCase('cv1.a', at(day, 500), ref, 'papers', { paper: 'suspension-notice', ...paper(`${number} (TB)`, day) });

/** Suspended on paper, and notified on the next day (NĐ 155/2026). */
const suspended = (ref: string, day: string, next: string, number: string): Act[] => [
  onCase('cv1.a', at(day, 930), ref, 'suspension', { ground: 'awaiting-other-body', ...paper(number, day) }),
  told(ref, next, number),
];

/** A fixed set of cases, one per situation a screen must show, by the last digits of their numbers; the office is the demonstration's commune A. */
export const seed: readonly Act[] = [
  handedIn(land('360', 'Quyết định thu hồi đất', '2026-10-09'), 1),
  ...takenOn('360', '2026-10-15', '21/TB-UBND'),
  handedIn(land('377', 'Giá bồi thường khi thu hồi đất', '2026-10-19'), 2),
  ...takenOn('377', '2026-10-26', '24/TB-UBND'),
  ...suspended('360', '2026-10-26', '2026-10-27', '40/QĐ-UBND'),
  handedIn(land('384', 'Cấp giấy chứng nhận', '2026-10-29'), 3),
  ...takenOn('384', '2026-11-05', '27/TB-UBND'),
  onCase('cv1.a', at('2026-11-09', 490), '360', 'resumption', paper('47/QĐ-UBND', '2026-11-09')),
  told('360', '2026-11-10', '47/QĐ-UBND'),
  handedIn(denunciation('391', '2026-11-10'), 4),
  onCase('lp.a', at('2026-11-10', 620), '391', 'assignment', { postId: postOf('cv1.a') }),
  crowd('2026-11-12', 10, 5, false),
  ...suspended('384', '2026-11-16', '2026-11-17', '51/QĐ-UBND'),
  handedIn(denunciation('412', '2026-11-17'), 5),
  onCase('lp.a', at('2026-11-17', 620), '412', 'assignment', { postId: postOf('cv2.a') }),
  handedIn(land('402', 'Ranh giới thửa đất', '2026-11-17'), 6),
  onCase('cv2.a', at('2026-11-18', 500), '412', 'return', {
    reason: 'conflict-of-interest',
    note: 'Là người nhà của người bị khiếu nại (mẫu)',
  }),
  crowd('2026-11-18', 11, 3, true),
  crowd('2026-11-19', 12, 6, true),
  onCase('lp.a', at('2026-11-20', 560), '402', 'classification', { kind: 'KN', subject: 'land-housing' }),
  onCase('lp.a', at('2026-11-20', 570), '402', 'acceptance', paper('30/TB-UBND', '2026-11-20')),
  handedIn(land('418', 'Giá bồi thường cây trồng', '2026-11-20'), 7),
].sort((a, b) => a.at.getTime() - b.at.getTime());
