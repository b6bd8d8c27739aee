// Preloaded (--import) into a process that runs the sources of the project as they are, decorators included: nothing has
// to be built first, and nothing that was built before can be meant by mistake. With --conditions=@cau-noi/source.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/** As Jest compiles them. */
const preset = await import(new URL('../../../jest.preset.mjs', import.meta.url).href);
const [, options] = preset.default.transform['^.+\\.ts$'];

/**
 * The source behind an import of `./name.js`, which is written as TypeScript compiles it.
 * @param {string} specifier
 * @param {string | undefined} from
 */
function sourceOf(specifier, from) {
  if (!from?.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(specifier)) return specifier;
  const source = specifier.replace(/\.js$/, '.ts');
  return existsSync(new URL(source, from)) ? source : specifier;
}

registerHooks({
  resolve: (specifier, context, next) => next(sourceOf(specifier, context.parentURL), context),
  load: (url, context, next) => {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename, swcrc: false });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
