import type { BrowserContext, Page } from 'playwright-core';

/** What others could read of a page: addresses, titles, lines of the console, plain storage. */
export type CapturedOutput = {
  readonly urls: readonly string[];
  readonly lines: readonly string[];
  /** Uncaught errors of the page and refusals of its content security policy. */
  readonly failures: readonly string[];
  /** Everything, with titles and storage as they are now. */
  all(): Promise<string>;
};

/** Listens from the first request on. */
export function captureOutput(context: BrowserContext, page: Page): CapturedOutput {
  const urls: string[] = [];
  const lines: string[] = [];
  const failures: string[] = [];
  context.on('request', (request) => urls.push(request.url()));
  page.on('framenavigated', (frame) => urls.push(frame.url()));
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    lines.push(message.text());
    if (/Content Security Policy|Warning:/.test(message.text())) failures.push(message.text());
  });
  return {
    urls,
    lines,
    failures,
    all: async () => {
      const kept = await page.evaluate(() =>
        JSON.stringify([document.title, { ...localStorage }, { ...sessionStorage }, history.length]),
      );
      return [...urls.map(readable), ...lines, kept].join('\n').normalize('NFC');
    },
  };
}

const readable = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url; // not every % begins an escape
  }
};
