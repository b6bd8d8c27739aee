import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Logger } from '@cau-noi/platform';
import type { ConsoleConfig } from '../config.js';
import { WebApp } from './web-app.service.js';

const folder = mkdtempSync(join(tmpdir(), 'cau-noi-web-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<title>Cầu Nối</title>');
writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" />');
writeFileSync(join(folder, 'assets', 'index-a1b2.js'), 'document.title = "thử";');
writeFileSync(join(folder, 'shell-worker.js'), 'const shell = {};');
writeFileSync(join(folder, '.built-from'), 'nothing of this is served');
afterAll(() => rmSync(folder, { recursive: true }));

const said: string[] = [];
const logger = { warn: (_: object, line: string) => void said.push(line) } as Partial<Logger> as Logger;

async function anApp(at: string): Promise<WebApp> {
  const app = new WebApp({ WEB_FOLDER: at } as ConsoleConfig, logger);
  await app.onModuleInit();
  return app;
}
const asking = (headers: Record<string, string> = {}) => ({ headers }) as IncomingMessage;
const asPerson = asking({ accept: 'text/html,application/xhtml+xml', 'accept-encoding': 'gzip, br' });

describe('the built web app', () => {
  let app: WebApp;
  beforeAll(async () => {
    app = await anApp(folder);
  });
  const pageAt = (path: string) => String(app.find(asPerson, path)?.body);

  it('is one page at every address that a person opens', () => {
    for (const path of ['/', '/hang-doi', '/vu-viec/VV-26-000418', '/khong-co-trang-nay'])
      expect(pageAt(path)).toContain('<title>Cầu Nối</title>');
  });

  it('runs and styles by own files alone, and is kept by no cache', () => {
    const page = app.find(asPerson, '/');
    const policy = String(page?.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|nonce|data:|\*/);
    expect(page?.headers['cache-control']).toBe('no-store');
  });

  it('lets browsers keep what has a hash in its name, and nothing else', () => {
    const script = app.find(asPerson, '/assets/index-a1b2.js');
    expect(script?.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
    expect(gunzipSync(script?.body ?? '').toString()).toBe('document.title = "thử";');
    expect(app.find(asking(), '/assets/index-a1b2.js')?.headers).not.toHaveProperty('content-encoding');
    expect(app.find(asPerson, '/favicon.svg')?.headers['cache-control']).toBe('no-cache');
  });

  it('lets the worker that keeps the files fetch them, and asks for a newer one each time', () => {
    expect(app.find(asPerson, '/shell-worker.js')?.headers).toMatchObject({
      'content-security-policy': "default-src 'none'; connect-src 'self'",
      'cache-control': 'no-cache',
    });
  });

  it('has nothing for programs at other addresses, and no other file', () => {
    expect(app.find(asking({ accept: '*/*' }), '/metrics')).toBeUndefined();
    for (const path of ['/assets/gone-c3d4.js', '/.built-from', '/assets/../../config.js'])
      expect(app.find(asPerson, path)).toBeUndefined();
  });
});

describe('a web app that was not built', () => {
  it('is said once, in one line', async () => {
    const app = await anApp(join(folder, 'nowhere'));
    expect([app.isBuilt, app.find(asPerson, '/')]).toEqual([false, undefined]);
    expect(said).toEqual(['the web app is not built; npm start builds it']);
  });
});
