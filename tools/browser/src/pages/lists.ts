import type { Locator } from 'playwright-core';
import type { Person } from '../person.js';

/** What all lists of cases have: screens 4, 5 and the list of all cases. */
export function listOf(person: Person) {
  const { page } = person;
  const rows = page.locator('.list tbody tr'); // not those of the people beside them
  const row = (number: string): Locator => rows.filter({ hasText: number });
  return {
    rows,
    row,
    numbers: async (): Promise<string[]> => rows.locator('.number-cell').allInnerTexts(),
    mark: (number: string): Promise<void> => page.getByRole('checkbox', { name: `Chọn ${number}` }).check(),
    open: (number: string): Promise<void> => page.getByRole('link', { name: number }).first().click(),
    tab: (name: string): Locator => page.locator('.tabs button', { hasText: name }),
    reload: (): Promise<void> => person.press('Tải lại'),
    /** Waits until the row is there. */
    holds: (number: string): Promise<void> => row(number).first().waitFor(),
    lacks: (number: string): Promise<void> => row(number).first().waitFor({ state: 'detached' }),
  };
}

/** What there is to choose in a field, as soon as there is something: it comes after the form. */
export async function optionsOf(field: Locator): Promise<string[]> {
  const options = field.locator('option');
  await options.nth(1).waitFor({ state: 'attached' });
  return options.allInnerTexts();
}

/** Somebody in the panel of people to give cases to, by a part of their name or post; also in a group that is folded. */
export const assigneeOf = ({ page }: Person, who: string): Locator => page.locator('.assignee', { hasText: who });

/** Gives the marked cases to somebody, by a part of their name: whoever is proposed, or somebody else. */
export async function giveTo(person: Person, who: string): Promise<void> {
  await assigneeOf(person, who).getByRole('button').click();
  await person.press(/^Giao \d+ vụ$/);
}
