// Weighs what a page must load: bundles each entry as its user would, and compares brotli KB with the ceiling.
// `npm run sizes` prints the table; SIZES names the entries. OVER is above its ceiling, and passes as long as it does not grow. 1 KB is 1000 bytes; each file is compressed alone, as served.
import { brotliCompressSync, constants } from 'node:zlib';
import { build, defaultClientConditions } from 'vite';
import { root } from './install.mjs';
import { SIZES } from './sizes.data.mjs';

const ENTRY = 'chamado:entry';
let failed = 0;

for (const { name, code, lazy, ceiling, today = ceiling, goal, reason } of SIZES) {
  const kb = await weight(code, lazy);
  const passes = kb > 0 && kb <= today;
  if (!passes) failed += 1;
  const word = passes ? (kb > ceiling ? 'OVER' : 'ok') : 'FAIL';
  const figures = `${ceiling} KB (${today > ceiling ? `today ${today}, ` : ''}goal ${goal})`;
  console.log(`${word} ${kb.toFixed(1)} of ${figures}: ${name}. ${reason}`);
}
console.log(`${SIZES.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function weight(code, lazy) {
  try {
    const chunks = await bundle(code);
    return weigh(lazy ? lazyPart(chunks, lazy) : initial(chunks)) / 1000;
  } catch (error) {
    console.log(error.message);
    return NaN;
  }
}

async function bundle(code) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@chamado/source', ...defaultClientConditions] },
    plugins: [virtualEntry(code)],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
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
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set();
  const visit = (chunk) => {
    if (!chunk || reached.has(chunk)) return;
    reached.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  start.forEach(visit);
  return reached;
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
