import type { IncomingMessage } from 'node:http';

/** The whole body; null when there is none. What is larger than `most` bytes is not read to its end. */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | null | 'too-large'> {
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  if (length === undefined && coding === undefined) return Promise.resolve(null);
  if (Number(length ?? 0) > most) return Promise.resolve(drained(request));
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | null | 'too-large'>();
  const parts: Buffer[] = [];
  let size = 0;
  request.on('data', (part: Buffer) => {
    size += part.length;
    if (size > most) resolve(drained(request));
    else parts.push(part);
  });
  request.on('end', () => resolve(size === 0 ? null : Buffer.concat(parts, size)));
  request.on('error', reject);
  request.on('close', () => reject(new Error('the client left in the middle of its request')));
  return promise;
}

/** The rest is not read; the connection ends with the response. */
function drained(request: IncomingMessage): 'too-large' {
  request.pause();
  return 'too-large';
}
