/** The parts of a request that show where it comes from; header names in lower case. */
export type Origins = {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  fetchSite: string | undefined;
  hasCookie: boolean;
  /** A header that a form or a link of another site cannot set: `X-Cau-Noi` or `Idempotency-Key`. */
  hasOwnHeader: boolean;
};

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A request that changes something must come from our own pages or from a program of the user's:
 * browsers send `Sec-Fetch-Site` or `Origin`, and with a cookie a header must be set that other sites cannot set.
 */
export function isFromElsewhere(request: Origins): boolean {
  if (reading.has(request.method)) return false;
  if (request.hasCookie && !request.hasOwnHeader) return true;
  if (request.fetchSite !== undefined) return request.fetchSite !== 'same-origin' && request.fetchSite !== 'none';
  return request.origin !== undefined && !isOwn(request.origin, request.host);
}

function isOwn(origin: string, host: string | undefined): boolean {
  return host !== undefined && /^https?:\/\//.test(origin) && origin.replace(/^https?:\/\//, '') === host;
}
