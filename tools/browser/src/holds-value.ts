import { eventually } from '@cau-noi/testing';
import type { Locator } from 'playwright-core';

/** Waits until a field holds this. */
export const holdsValue = (field: Locator, value: string): Promise<void> =>
  eventually(async () => {
    const held = await field.inputValue();
    if (held !== value) throw new Error(`The field holds “${held}”, not “${value}”.`);
  });
