import { ApiProblem } from './problem.js';

/**
 * A part of the app that is fetched when it is first needed. While the server is away, a message inside the page shows
 * it; only when the server is there, and a newer app with it, may the router load the whole page again.
 */
export const arrives = <T>(part: Promise<T>): Promise<T> =>
  part.catch(async (error: unknown) => {
    const isThere = await fetch('/health/live', { signal: AbortSignal.timeout(5_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    throw isThere ? error : new ApiProblem(0, { code: 'service-away' });
  });
