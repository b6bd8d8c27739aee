import type { Locator } from 'playwright-core';
import type { Person } from '../person.js';

/** The list of alerts and one of them. */
export function alertsOf(person: Person) {
  const { page } = person;
  const card = (words: string): Locator => page.locator('.alert-card', { hasText: words });
  return {
    card,
    ladder: page.locator('.ladder'),
    list: () => person.go('/canh-bao'),
    async open(words: string): Promise<void> {
      await card(words).getByRole('link').first().click();
      await page.locator('.ladder').waitFor();
    },
    choose: (answer: string): Promise<void> => page.getByRole('radio', { name: answer }).check(),
    acknowledge: (): Promise<void> => person.press('Gửi trả lời'),
  };
}
