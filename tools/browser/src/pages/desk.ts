import type { Locator } from 'playwright-core';
import type { Person } from '../person.js';

/** A visitor's own details as typed at the desk; made up, and visibly so. */
export type Visitor = { idNumber?: string; name: string; birthDate?: string; address?: string };

/** A petition made orally at the desk. */
export type Told = { kind?: string; subject?: string; against?: string; content: string; summary?: string };

/** People that exist nowhere. */
export const visitors = {
  one: { idNumber: '001190009991', name: 'Người Thử Một', birthDate: '01021990', address: 'Thôn Thử, xã A' },
  two: { idNumber: '001185009992', name: 'Người Thử Hai' },
} as const satisfies Record<string, Visitor>;

/** A complaint about the price of land taken, as made-up as its people. */
export const complaint: Told = {
  kind: 'Khiếu nại',
  subject: 'Đất đai, nhà cửa',
  against: 'UBND xã A (mẫu)',
  content: 'Khiếu nại việc tính giá bồi thường khi thu hồi đất (nội dung thử).',
  summary: 'KN giá bồi thường khi thu hồi đất',
};

/** The page of a visit, as the reception officer works in it. */
export function deskOf(person: Person) {
  const { page, press } = person;
  const group = (name: string): Locator => page.getByRole('group', { name });
  const visitor = (n: number): Locator => group(`Người ${n}`);
  const petition = (n: number, of: number): Locator => group(`Đơn ${n}/${of}`);
  return {
    open: () => person.go('/tiep-dan'),
    visitor,
    petition,
    addVisitor: () => press('+ Thêm người'),
    addPetition: () => press('+ Thêm đơn'),
    /** Waits until everything typed so far is written away. */
    isKept: (): Promise<void> => page.locator('[role=status][aria-busy=false]', { hasText: 'Đã giữ nháp' }).waitFor(),
    async meet(n: number, { idNumber, name, birthDate, address }: Visitor): Promise<void> {
      const fields = visitor(n);
      if (idNumber) await fields.getByLabel('Số giấy tờ').fill(idNumber);
      await fields.getByLabel('Họ tên').fill(name);
      if (birthDate) await fields.getByLabel('Ngày sinh').fill(birthDate);
      if (address) await fields.getByLabel('Địa chỉ').fill(address);
    },
    async hear(
      { kind = 'Kiến nghị, phản ánh', subject, against, content, summary }: Told,
      n = 1,
      of = 1,
    ): Promise<void> {
      const fields = petition(n, of);
      await fields.getByRole('radio', { name: kind, exact: true }).check();
      await fields.getByLabel('Lĩnh vực').selectOption({ label: subject ?? 'Môi trường' });
      if (against) {
        await fields.getByLabel('Cơ quan bị khiếu nại, tố cáo').fill(against);
        await fields.locator('[role=option]', { hasText: against }).click();
      }
      await fields.getByLabel('Nội dung trình bày').fill(content);
      if (summary) await fields.getByLabel('Tóm tắt (không ghi tên)').fill(summary);
    },
    async takePaper(name: string, pages: string): Promise<void> {
      await press('+ Giấy tờ nhận');
      await page.getByLabel('Tên giấy tờ').last().fill(name);
      await page.getByLabel('Số trang').last().fill(pages);
    },
    /** Saves, and returns the case numbers the page then shows. */
    async saveAndPrint(): Promise<string[]> {
      await press('Lưu và in giấy biên nhận');
      return this.numbers();
    },
    async numbers(): Promise<string[]> {
      await page.getByRole('heading', { name: 'Đã lưu lượt tiếp' }).waitFor();
      return page.locator('main a[href^="/vu-viec/"]').allInnerTexts();
    },
  };
}
