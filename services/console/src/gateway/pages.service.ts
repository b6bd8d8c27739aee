import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';

/** A file of the public origin. */
export type Page = { type: string; body: Buffer | string };

const html = 'text/html; charset=utf-8';
const script = 'text/javascript; charset=utf-8';
const css = 'text/css; charset=utf-8';

const fromHere = createRequire(import.meta.url);
const swagger = (name: string): Promise<Buffer> => readFile(fromHere.resolve(`swagger-ui-dist/${name}`));
const own = (name: string): Promise<Buffer> => readFile(fileURLToPath(new URL(`../../pages/${name}`, import.meta.url)));

const files: Readonly<Record<string, { type: string; read: () => Promise<Buffer> }>> = {
  '/api': { type: html, read: () => own('api.html') },
  '/api/start.js': { type: script, read: () => own('api.js') },
  '/api/swagger-ui.css': { type: css, read: () => swagger('swagger-ui.css') },
  '/api/swagger-ui-bundle.js': { type: script, read: () => swagger('swagger-ui-bundle.js') },
  '/setup': { type: html, read: () => own('setup.html') },
  '/setup/start.js': { type: script, read: () => own('setup.js') },
  '/setup/setup.css': { type: css, read: () => own('setup.css') },
};

/** The pages beside the web app: the API, and the form behind the one-time link. */
@Injectable()
export class Pages {
  private readonly read = new Map<string, Promise<Buffer>>();

  async find(path: string): Promise<Page | undefined> {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (!file) return undefined;
    const body = this.read.get(path) ?? file.read();
    this.read.set(path, body);
    return { type: file.type, body: await body };
  }
}
