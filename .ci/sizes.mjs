// Weighs what a page must load: bundles each entry as its user would, and compares brotli KB with the ceiling.
// `npm run sizes` prints the table; SIZES names the entries. OVER is above its ceiling, and passes as long as it does not grow. 1 KB is 1000 bytes; each file is compressed alone, as served.
import { brotliCompressSync, constants } from 'node:zlib';
import { defaultClientConditions, loadConfigFromFile } from 'vite';
import { bundledTogether, chunksOf, lightPreload, reachedFrom, scriptOf, squeezeTemplates, tagOf } from './bundle.mjs';
import { root } from './install.mjs';
import { SIZES } from './sizes.data.mjs';

const ENTRY = 'chamado:entry';
let failed = 0;

const resolve = { conditions: ['@chamado/source', ...defaultClientConditions] };
const script = await scriptBundle();

for (const { name, ceiling, today = ceiling, goal, reason, ...what } of SIZES) {
  const kb = await weight(what);
  const passes = kb > 0 && kb <= today;
  if (!passes) failed += 1;
  const word = passes ? (kb > ceiling ? 'OVER' : 'ok') : 'FAIL';
  const figures = `${ceiling} KB (${today > ceiling ? `today ${today}, ` : ''}goal ${goal})`;
  console.log(`${word} ${kb.toFixed(1)} of ${figures}: ${name}. ${reason}`);
}
console.log(`${SIZES.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function weight({ code, lazy, tags }) {
  try {
    if (tags) return weigh(pageWith(script, tags)) / 1000;
    const chunks = await bundle(code);
    return weigh(lazy ? lazyPart(chunks, lazy) : initial(chunks)) / 1000;
  } catch (error) {
    console.log(error.message);
    return NaN;
  }
}

/** What a page fetches that has the script tag and these tags. */
function pageWith(chunks, tags) {
  return reachedFrom(chunks, [...scriptOf(chunks), ...tags.flatMap((tag) => tagOf(chunks, tag))]);
}

/** As `npm run bundle` makes it. */
async function scriptBundle() {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
  return chunksOf(config);
}

/** As an application bundles what it imports, its own page being the only start. */
async function bundle(code) {
  const options = {
    root,
    resolve,
    plugins: [virtualEntry(code), squeezeTemplates, lightPreload],
    build: {
      minify: true,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'allow-extension' },
    },
  };
  const entryOf = (chunks) => [['first', chunks.filter(({ isEntry }) => isEntry)]];
  return chunksOf(await bundledTogether(options, entryOf));
}

function virtualEntry(code) {
  // The entry stands at the root of the checkout, so that package names resolve.
  const id = `${root}entry.mjs`;
  return {
    name: 'chamado-entry',
    resolveId: (source) => (source === ENTRY ? id : undefined),
    load: (loaded) => (loaded === id ? code : undefined),
  };
}

/** The files a page fetches before anything can be used: the entry and what it imports statically. */
function initial(chunks, start = chunks.filter(({ isEntry }) => isEntry)) {
  return reachedFrom(chunks, start);
}

/** What a dynamic import adds: the chunk holding a module whose path matches, without what the page already has. */
function lazyPart(chunks, lazy) {
  const start = chunks.filter(({ isDynamicEntry, facadeModuleId }) => isDynamicEntry && lazy.test(facadeModuleId));
  const present = initial(chunks);
  return new Set([...initial(chunks, start)].filter((chunk) => !present.has(chunk)));
}

function weigh(chunks) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return [...chunks].reduce((sum, { code }) => sum + brotliCompressSync(code, { params }).length, 0);
}
