import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { request as tlsRequest, type RequestOptions } from 'node:https';
import type { PeerCertificate } from 'node:tls';

/** A response as it came. */
export type Answered = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

/**
 * What an own origin is trusted by: the very certificate that it was given, whoever signed it and whatever name it is
 * made for. Checks of other connections stay as they are.
 */
function trusting(certificateFile: string): RequestOptions {
  const pem = readFileSync(certificateFile);
  const { fingerprint256 } = new X509Certificate(pem);
  return {
    ca: pem,
    allowPartialTrustChain: true,
    checkServerIdentity: (_host: string, shown: PeerCertificate) =>
      shown.fingerprint256 === fingerprint256
        ? undefined
        : new Error('another certificate than the one of TLS_CERT_FILE'),
  };
}

/** Sends JSON to the public origin; `certificateFile`: the certificate that this origin must show. */
export function post(
  url: string,
  body: object,
  headers: Record<string, string>,
  certificateFile = process.env['TLS_CERT_FILE'],
): Promise<Answered> {
  const text = JSON.stringify(body);
  const length = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
  const isTls = url.startsWith('https:');
  const send = isTls ? tlsRequest : plainRequest;
  const trust = isTls && certificateFile ? trusting(certificateFile) : {};
  return new Promise((resolve, reject) => {
    const outgoing = send(url, { method: 'POST', headers: { ...length, ...headers }, ...trust }, (answer) => {
      let said = '';
      answer.setEncoding('utf8').on('data', (part: string) => (said += part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: said }));
    });
    outgoing.on('error', reject);
    outgoing.end(text);
  });
}
