import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Logger } from '@cau-noi/platform';
import { ConsoleConfig } from '../config.js';
import { appPolicy, workerPolicy } from './headers.js';

/** A response of the web app, ready to be written. */
export type AppAnswer = { headers: OutgoingHttpHeaders; body: Buffer | string };

type File = { type: string; plain: Buffer; zipped: Buffer };

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const built = fileURLToPath(new URL('../../web/dist', import.meta.url));
const zip = promisify(gzip);

/** The built web app, as it was when the console started: a build beside it does not mix two versions. */
@Injectable()
export class WebApp implements OnModuleInit {
  private files: ReadonlyMap<string, File> = new Map();

  constructor(
    private readonly config: ConsoleConfig,
    private readonly logger: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    const folder = this.config.WEB_FOLDER ?? built;
    const names = await namesIn(folder);
    this.files = new Map(await Promise.all(names.map(async (name) => [`/${name}`, await load(folder, name)] as const)));
    if (!this.isBuilt) this.logger.warn({}, 'the web app is not built; npm start builds it');
  }

  get isBuilt(): boolean {
    return this.files.has('/index.html');
  }

  /** A file by its path, or the page itself for whatever address a person opens: its own router knows what is there. */
  find(request: IncomingMessage, path: string): AppAnswer | undefined {
    const file = path === '/index.html' ? undefined : this.files.get(path);
    if (file) return fileAnswer(request, path, file);
    return isForPage(request, path) ? this.page() : undefined;
  }

  private page(): AppAnswer | undefined {
    const page = this.files.get('/index.html');
    if (page === undefined) return undefined;
    const headers = {
      'content-type': types['.html'],
      'content-security-policy': appPolicy,
      'cache-control': 'no-store',
    };
    return { headers, body: page.plain };
  }
}

/** Browsers get the page at any address; other programs get 404 for an address that does not exist. */
const isForPage = ({ headers }: IncomingMessage, path: string): boolean =>
  path === '/' || (!path.slice(path.lastIndexOf('/')).includes('.') && (headers.accept ?? '').includes('text/html'));

/** Names with a hash of what is in them never change; the others are asked for again. */
function fileAnswer(request: IncomingMessage, path: string, { type, plain, zipped }: File): AppAnswer {
  const isHashed = path.startsWith('/assets/');
  const takesZip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const headers = {
    'content-type': type,
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(takesZip && { 'content-encoding': 'gzip' }),
    ...(path === '/shell-worker.js' && { 'content-security-policy': workerPolicy }),
  };
  return { headers, body: takesZip ? zipped : plain };
}

async function namesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  return found.map((name) => name.replaceAll('\\', '/')).filter((name) => extname(name) in types);
}

async function load(folder: string, name: string): Promise<File> {
  const plain = await readFile(join(folder, name));
  return { type: types[extname(name)] ?? '', plain, zipped: await zip(plain, { level: 9 }) };
}
