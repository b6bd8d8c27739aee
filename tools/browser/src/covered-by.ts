import type { Locator } from 'playwright-core';

/** What of the page lies under an element, wholly or in part: words and controls, by the beginning of their HTML. */
export const coveredBy = (element: Locator): Promise<string[]> =>
  element.evaluate((over) => {
    const box = over.getBoundingClientRect();
    return [...document.querySelectorAll('a, button, input, select, h1, h2, p, td, th')]
      .filter((one) => !over.contains(one) && !one.closest('.unseen, .skip, [hidden]'))
      .filter((one) => {
        const own = one.getBoundingClientRect();
        const isBeside = own.right <= box.left || own.left >= box.right;
        return own.width > 1 && !isBeside && own.bottom > box.top && own.top < box.bottom;
      })
      .map((one) => one.outerHTML.slice(0, 80));
  });
