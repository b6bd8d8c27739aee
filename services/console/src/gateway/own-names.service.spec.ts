import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@cau-noi/platform';
import { selfSigned } from '../../../../infra/docker/certificate.mjs';
import { ConsoleConfig } from '../config.js';
import { isOwnHost } from './host.js';
import { ownNames } from './own-names.service.js';

describe('the names of the public origin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-names-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'cert.pem');
  writeFileSync(file, selfSigned(['caunoi.example', 'tiepdan.example', '10.1.2.3'], new Date(), 1).certificate);
  const config = (more: Record<string, string>) =>
    loadConfig(ConsoleConfig, {
      DATABASE_URL: 'postgres://x',
      KAFKA_BROKERS: '127.0.0.1:1',
      SIGNING_KEY_FILE: 'x',
      ...more,
    });

  it.each([
    ['caunoi.example', true],
    ['tiepdan.example:8443', true],
    ['10.1.2.3', true],
    ['127.0.0.1:8080', true],
    ['evil.example', false],
  ])('are those of its certificate as well: %s %p', (host, isOurs) => {
    const own = ownNames(config({ TLS_CERT_FILE: file, TLS_KEY_FILE: file }));
    expect(isOwnHost(host, own)).toBe(isOurs);
  });

  it('are the others where the certificate cannot be read', () => {
    const own = ownNames(config({ TLS_CERT_FILE: join(folder, 'none'), TLS_KEY_FILE: file }));
    expect([isOwnHost('caunoi.example', own), isOwnHost('localhost', own)]).toEqual([false, true]);
  });
});
