import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ConsoleConfig } from '../config.js';
import { nameIn, type OwnNames } from './host.js';

/** The names of the configuration, and of the certificate, under which the origin may be asked for. */
export function ownNames({ PUBLIC_HOST, PUBLIC_ORIGIN, PUBLIC_NAMES, TLS_CERT_FILE }: ConsoleConfig): OwnNames {
  const own = [PUBLIC_HOST, ...PUBLIC_NAMES.split(','), PUBLIC_ORIGIN && new URL(PUBLIC_ORIGIN).hostname];
  const given = [...own, ...(TLS_CERT_FILE === undefined ? [] : namesIn(TLS_CERT_FILE))];
  const names = given.flatMap((name) => (name ? [nameIn(name.includes('::') ? `[${name}]` : name) ?? ''] : []));
  return { names: new Set(names), isOpen: PUBLIC_HOST === '0.0.0.0' || PUBLIC_HOST === '::' };
}

/** The names in a certificate. A file that cannot be read is reported where the server opens. */
function namesIn(certificateFile: string): string[] {
  try {
    const { subjectAltName = '' } = new X509Certificate(readFileSync(certificateFile));
    return [...subjectAltName.matchAll(/(?:DNS|IP Address):([^,\s"]+)/g)].map(([, name = '']) => name);
  } catch {
    return [];
  }
}
