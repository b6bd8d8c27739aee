import type { IncomingMessage } from 'node:http';

/** Largest body that is passed on to a service, in bytes. */
export const mostBodyBytes = 1_048_576;

/** The whole body; null when there is none. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > mostBodyBytes) return drained(request);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBodyBytes) return drained(request);
    parts.push(part);
  }
  return size === 0 ? null : Buffer.concat(parts, size);
}

/** The rest is not read; the connection ends with the answer. */
function drained(request: IncomingMessage): 'too-large' {
  request.pause();
  return 'too-large';
}
