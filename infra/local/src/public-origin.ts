import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { PlainProblem } from './plain-problem.mjs';

/** How the one public origin is reached. */
export type PublicOrigin = {
  /** As people see it. */
  told: string;
  /** From this machine. */
  here: string;
  /** The certificate files, by names that hold in any folder. */
  env: Record<string, string>;
};

type Env = Record<string, string | undefined>;

/** Reads what the console needs from the environment; throws at once for a certificate that does not fit. */
export function publicOrigin(env: Env, port: number): PublicOrigin {
  const { TLS_CERT_FILE: certificate, TLS_KEY_FILE: key, PUBLIC_HOST: host = '127.0.0.1' } = env;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere || host === '' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const files = certificate || key ? tlsFiles(env) : {};
  const here = `${certificate ? 'https' : 'http'}://${name}:${port}`;
  return { told: env.PUBLIC_ORIGIN?.replace(/\/$/, '') || here, here, env: files };
}

function tlsFiles(env: Env): Record<string, string> {
  if (!env.TLS_CERT_FILE || !env.TLS_KEY_FILE)
    throw new PlainProblem(
      'TLS_CERT_FILE và TLS_KEY_FILE đi cùng nhau: đặt cả hai, hoặc không đặt.',
      'TLS_CERT_FILE and TLS_KEY_FILE belong together: set both or neither.',
    );
  // npm changes the folder; paths are those of the person who typed them
  const files = [env.TLS_CERT_FILE, env.TLS_KEY_FILE].map((file) =>
    isAbsolute(file) ? file : join(env.INIT_CWD ?? process.cwd(), file),
  );
  const [cert = '', key = ''] = files.map(read);
  try {
    createSecureContext({ cert, key });
  } catch {
    throw new PlainProblem(
      `${files[0]} và ${files[1]} không phải một chứng chỉ PEM cùng khóa riêng (không có mật khẩu) của nó: kiểm tra lại hai tệp.`,
      `${files[0]} and ${files[1]} are not a PEM certificate and its private key (without a passphrase): check the two files.`,
    );
  }
  return { TLS_CERT_FILE: files[0] ?? '', TLS_KEY_FILE: files[1] ?? '' };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new PlainProblem(
      `Không đọc được tệp ${file}: kiểm tra đường dẫn và quyền đọc.`,
      `The file ${file} cannot be read: check its path and permission.`,
    );
  }
}
