import { complaint, deskOf, visitors, type Office } from '../src/index.js';

/** The seed in an office: numbers of its cases, and the number on the card of whoever handed a paper in. */
type Seeded = { office: Office; numberOf(ref: string): string; cardOf(ref: string): string };

/** Who people are: found again by their card, joined to what they brought before, opened only with a reason. */
export function describePeople(seeded: () => Seeded): void {
  describe('a person who comes back', () => {
    it('is known by the number of the card; a denouncer is not, not even as a hint', async () => {
      const officer = await seeded().office.as('td.a');
      const card = deskOf(officer).visitor(1).getByLabel('Số giấy tờ');
      await card.fill(seeded().cardOf('360'));
      await officer.page.locator('.known').getByText(seeded().numberOf('360')).waitFor();
      await officer.page.locator('.known .chip').first().waitFor();
      await officer.shot('known-person');
      const asked = officer.page.waitForResponse(/look-up/);
      await card.fill(seeded().cardOf('391'));
      await asked;
      await officer.page.locator('.known').waitFor({ state: 'detached' });
      expect([officer.where(), new URL(officer.page.url()).search]).toEqual(['/tiep-dan', '']);
      await officer.leave();
    });

    it('can have a paper joined to the case that was found, instead of opening another', async () => {
      const officer = await seeded().office.as('td.a');
      const desk = deskOf(officer);
      await desk.meet(1, { idNumber: seeded().cardOf('360'), name: visitors.one.name });
      await officer.press('Nhập vào vụ này');
      await officer.button(/^✓ Nhập vào vụ này/).waitFor();
      await desk.hear(complaint);
      expect(await desk.saveAndPrint()).toEqual([seeded().numberOf('360')]);
      await officer.leave();
    });
  });

  describe('the identity of a denouncer', () => {
    it('opens for a purpose and a reason only, is logged, and hides itself after five minutes', async () => {
      const handler = await seeded().office.newcomer();
      await handler.page.clock.install();
      await handler.signIn('cv1.a');
      await handler.go(`/vu-viec/${seeded().numberOf('391')}?the=don`);
      await handler.page.getByRole('button', { name: /^Xem danh tính/ }).click();
      await handler.page.getByRole('dialog').getByRole('radio').first().check();
      await handler.press('Xem và ghi nhật ký');
      await handler.sees(/Ghi lý do, tối thiểu 15 ký tự/);
      await handler.page.locator('#identity-note').fill('Kiểm tra điều kiện thụ lý (thử)');
      await handler.missesNow(/Ghi lý do, tối thiểu 15 ký tự/); // what was mended is no longer shown
      await handler.shot('open-identity');
      await handler.press('Xem và ghi nhật ký');
      await handler.page.locator('.identity').waitFor();
      expect(await handler.page.content()).toContain(seeded().cardOf('391'));
      await handler.page.clock.fastForward('05:01');
      await handler.page.locator('.identity').waitFor({ state: 'detached' });
      expect(await handler.page.content()).not.toContain(seeded().cardOf('391'));
      await handler.leave();
      const inspector = await seeded().office.as('tt.t');
      const [opening] = (await inspector.read('/v1/identity-log')).body.items;
      expect(opening).toMatchObject({ caseNumber: seeded().numberOf('391'), purpose: 'check-eligibility' });
      await inspector.leave();
    });
  });
}
