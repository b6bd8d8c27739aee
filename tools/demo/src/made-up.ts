import type { Random } from './random.js';

const surnames = [
  [31, 'Nguyễn'],
  [11, 'Trần'],
  [9, 'Lê'],
  [7, 'Phạm'],
  [5, 'Hoàng'],
  [5, 'Vũ'],
  [4, 'Đặng'],
  [4, 'Bùi'],
  [3, 'Đỗ'],
  [2, 'Lò'],
] as const;

/** Everybody is made up: no such name, and no id number of anybody begins with 000. */
export type MadeUp = { name: string; idKind: 'citizen-card'; idNumber: string; phone: string; address: string };

/** A third of the addresses are of before the communes merged. */
export function madeUpPerson(random: Random, serial: number): MadeUp {
  const surname = random.pick(surnames);
  const hamlet = random.whole(1, 12);
  const address = random.pick([
    [2, `Thôn ${hamlet}, xã A, tỉnh T (mẫu)`],
    [1, `Xóm ${hamlet}, xã A cũ, huyện A cũ, tỉnh T (mẫu)`],
  ]);
  return {
    name: `Người Thử ${surname} ${serial} (mẫu)`,
    idKind: 'citizen-card',
    idNumber: `000${String(serial).padStart(9, '0')}`,
    phone: `0000${String(serial).padStart(6, '0')}`,
    address,
  };
}

type Matter = { subject: string; lines: readonly string[] };
export const matters = {
  land: {
    subject: 'land-housing',
    lines: [
      'Giá bồi thường khi thu hồi đất',
      'Cấp giấy chứng nhận quyền sử dụng đất',
      'Ranh giới thửa đất',
      'Bố trí tái định cư theo quy hoạch',
    ],
  },
  policy: { subject: 'policy', lines: ['Chế độ người có công', 'Trợ cấp xã hội', 'Bảo hiểm y tế hộ nghèo'] },
  justice: { subject: 'justice', lines: ['Thi hành án dân sự'] },
  environment: {
    subject: 'environment',
    lines: ['Nước thải cơ sở chăn nuôi', 'Rác thải ven đường', 'Tiếng ồn ban đêm'],
  },
  construction: {
    subject: 'construction',
    lines: ['Đường thôn xuống cấp', 'Cống thoát nước bị tắc', 'Đèn đường hỏng'],
  },
  administration: { subject: 'other-administrative', lines: ['Thời gian trả kết quả thủ tục', 'Cải chính hộ tịch'] },
  officials: { subject: 'civil-service', lines: ['Thái độ tiếp dân'] },
  corruption: { subject: 'corruption', lines: ['Thu tiền sai quy định'] },
} as const satisfies Record<string, Matter>;

export const lineOf = (random: Random, { lines }: Matter): string =>
  `${lines[random.whole(0, lines.length - 1)]} (mẫu)`;
