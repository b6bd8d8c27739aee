import { eventually } from '@cau-noi/testing';
import type { Locator } from 'playwright-core';
import type { Person } from '../person.js';

/** The page of one case. */
export function caseOf(person: Person) {
  const { page } = person;
  const actions = page.locator('.actions-panel');
  const dialog = page.getByRole('dialog');
  const more = actions.locator('.actions button[aria-expanded]');
  const named = (label: string): Locator => actions.getByRole('button', { name: label, exact: true });
  /** Opens what lies behind “Việc khác”. */
  const unfold = async (): Promise<void> => {
    if ((await more.getAttribute('aria-expanded', { timeout: 1_000 })) === 'false')
      await more.click({ timeout: 1_000 });
  };
  /** Presses a button wherever it is now: the page arranges its acts again after each of them. */
  const press = (label: string): Promise<void> =>
    eventually(
      async () => {
        if (!(await named(label).isVisible())) await unfold();
        await named(label).click({ timeout: 1_000 });
      },
      { within: 25_000 },
    );
  const send = (label: string): Promise<void> => dialog.getByRole('button', { name: label, exact: true }).click();
  return {
    dialog,
    actions,
    timeline: page.locator('.timeline'),
    clocks: page.locator('#clocks'),
    async open(number: string): Promise<void> {
      await person.go(`/vu-viec/${number}`);
      await actions.getByRole('button').first().or(actions.getByText('Hiện không có việc nào')).first().waitFor();
    },
    /** Labels of what the reader may do now. */
    allowed: async (): Promise<string[]> => {
      if ((await more.count()) > 0) await unfold();
      return actions.locator('.actions button:not([aria-expanded])').allInnerTexts();
    },
    more,
    unfold,
    button: named,
    async begin(label: string): Promise<void> {
      await press(label);
      await dialog.waitFor();
    },
    send,
    /** Opens the form of an action, fills it in, sends it, and waits until the page shows what came of it. */
    async act(label: string, fill: (form: Locator) => Promise<void> = async () => undefined): Promise<void> {
      await this.begin(label);
      await fill(dialog);
      await send(label);
      await dialog.waitFor({ state: 'detached' });
    },
    /** The paper of a decision of commune A. */
    async paper(form: Locator, number: string): Promise<void> {
      await form.getByLabel('Số, ký hiệu văn bản').fill(number);
      await form.getByLabel('Ngày văn bản').fill('25/11/2026');
      await form.getByLabel('Người ký').selectOption({ index: 1 });
    },
    tag: (words: string): Locator => page.locator('.case-state .tag', { hasText: words }),
    chip: (words: string | RegExp): Locator => page.locator('.case-state .chip', { hasText: words }),
  };
}
