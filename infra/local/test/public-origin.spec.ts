import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from '../../docker/certificate.mjs';
import { PlainProblem } from '../src/plain-problem.mjs';
import { publicOrigin } from '../src/public-origin.ts';

describe('the public origin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-origin-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { key, certificate } = selfSigned(['caunoi.example'], new Date(), 1);
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const tls = { TLS_CERT_FILE: file('cert.pem', certificate), TLS_KEY_FILE: file('key.pem', key) };

  it.each<[string, Record<string, string>, string, string]>([
    ['nothing', {}, 'http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['a certificate', tls, 'https://127.0.0.1:8080', 'https://127.0.0.1:8080'],
    [
      'a certificate on every address',
      { ...tls, PUBLIC_HOST: '0.0.0.0' },
      'https://127.0.0.1:8080',
      'https://127.0.0.1:8080',
    ],
    [
      'a certificate on one address',
      { ...tls, PUBLIC_HOST: '10.1.2.3' },
      'https://10.1.2.3:8080',
      'https://10.1.2.3:8080',
    ],
    ['IPv6', { PUBLIC_HOST: '::1' }, 'http://[::1]:8080', 'http://[::1]:8080'],
    [
      'a name of its own',
      { ...tls, PUBLIC_ORIGIN: 'https://caunoi.example/' },
      'https://caunoi.example',
      'https://127.0.0.1:8080',
    ],
  ])('with %s is told and reached', (_what, env, told, here) => {
    expect(publicOrigin(env, 8080)).toMatchObject({ told, here });
  });

  it('finds certificate files from where the person stood', () => {
    const env = { TLS_CERT_FILE: 'cert.pem', TLS_KEY_FILE: 'key.pem', INIT_CWD: folder };
    expect(publicOrigin(env, 1).env).toEqual(tls);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no key', { TLS_CERT_FILE: tls.TLS_CERT_FILE }, /belong together/],
    ['no certificate', { TLS_KEY_FILE: tls.TLS_KEY_FILE }, /belong together/],
    ['a file that is not there', { ...tls, TLS_KEY_FILE: join(folder, 'none.pem') }, /none\.pem cannot be read/],
    ['no PEM', { ...tls, TLS_CERT_FILE: file('text.pem', 'hello') }, /are not a PEM certificate/],
    ['another key', { ...tls, TLS_KEY_FILE: file('o.pem', selfSigned(['x'], new Date(), 1).key) }, /are not a PEM/],
  ])('says in one line what is wrong: %s', (_what, env, words) => {
    expect(() => publicOrigin(env, 1)).toThrow(PlainProblem);
    expect(() => publicOrigin(env, 1)).toThrow(words);
  });
});
