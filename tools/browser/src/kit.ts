import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.js';
import { newPerson, type Person, type Sight } from './person.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** The page that shows all of what screens are built of; no service is needed for it. */
export type Kit = { open(sight?: Sight): Promise<Person>; close(): Promise<void> };

/** Builds `/kit` apart from the app, which does not hold it, and opens a browser. */
export async function openKit(): Promise<Kit> {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-kit-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, 'services/console/web/vite.config.ts');
  execFileSync(process.execPath, [vite, 'build', '-c', config, '--mode', 'kit', '--outDir', folder], { stdio: 'pipe' });
  const server = await serve(folder);
  const browser = await openBrowser();
  const { port } = server.address() as AddressInfo;
  return {
    open: async (sight) => {
      const person = await newPerson(browser, `http://127.0.0.1:${port}`, sight);
      await person.go('/kit.html');
      await person.page.getByRole('heading', { level: 1 }).first().waitFor();
      return person;
    },
    close: async () => {
      await browser.close();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://kit');
    try {
      const file = readFileSync(join(folder, pathname));
      response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
      response.end(file);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
