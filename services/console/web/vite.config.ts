import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, transformWithOxc, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** During development the API comes from a running system. */
const origin = process.env['CAU_NOI_ORIGIN'] ?? 'http://127.0.0.1:8080';
const proxy = { '/v1': { target: origin }, '/openapi.json': { target: origin } };

/** Beside the app: the worker that keeps it in the browser, with the list of every file there is. */
const shellWorker = (): Plugin => ({
  name: 'shell-worker',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const source = here('src/offline/shell-worker.ts');
    const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
    const own = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
    const files = ['favicon.svg', ...own].map((name) => `/${name}`).sort();
    const version = createHash('sha256')
      .update(JSON.stringify([files, code]))
      .digest('hex')
      .slice(0, 16);
    const shell = `const shell = ${JSON.stringify({ version, files })};\n`;
    this.emitFile({ type: 'asset', fileName: 'shell-worker.js', source: shell + code });
  },
});

/** During development `/kit` shows what screens are built of; the built app has no such page. */
const kitPage = (): Plugin => ({
  name: 'kit-page',
  apply: 'serve',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _, next) => {
      if (request.url?.split('?')[0] === '/kit') request.url = '/kit.html';
      next();
    });
  },
});

export default defineConfig(({ mode }) => ({
  root: here('.'),
  plugins: [react(), shellWorker(), kitPage()],
  // Rules that page and server share are read from their source, like the app itself.
  resolve: { conditions: ['@cau-noi/source', ...defaultClientConditions] },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0, // no data: URLs, so that the content security policy stays narrow
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      ...(mode === 'kit' && { input: here('kit.html') }),
      output: {
        codeSplitting: {
          groups: [
            // Libraries change seldom: one file that browsers keep.
            { name: 'libraries', test: /node_modules/, priority: 2 },
            // What several pages share comes with the first one.
            { name: 'shared', minShareCount: 2, test: /[\\/]web[\\/]src[\\/](?!words[\\/]en)/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy },
}));
