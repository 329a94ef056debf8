// How a page's bundle is made, for the script tag as for the weights: style sheets without their indentation, and in
// one file what always loads together. A file of its own costs a request, and compresses worse than as part of another.
import { build } from 'vite';

/** Takes comments and indentation out of what stands in `css` and `html` templates; what is in `${}` is left alone. */
export const squeezeTemplates = {
  name: 'chamado-squeeze-templates',
  transform: {
    filter: { id: /packages\/[^/]+\/src\/.*\.ts$/, code: /\b(css|html|svg)`/ },
    handler(code) {
      return quasisIn(this.parse(code)).reduceRight(
        (text, { start, end, tighten }) => text.slice(0, start) + tighten(text.slice(start, end)) + text.slice(end),
        code,
      );
    },
  },
};

/** What is said is found by its words as they stand in the source: `msg` keeps them. */
function quasisIn(node, inMessage = false) {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap((each) => quasisIn(each, inMessage));
  const own =
    node.type === 'TaggedTemplateExpression' && !inMessage && node.tag.name in squeezes
      ? node.quasi.quasis.map(({ start, end }) => ({ start, end, tighten: squeezes[node.tag.name] }))
      : [];
  const says = node.type === 'CallExpression' && node.callee.name === 'msg';
  const children = Object.values(node).flatMap((each) => quasisIn(each, says));
  return [...own, ...children].sort((one, other) => one.start - other.start);
}

const sheet = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/;\}/g, '}')
    .replace(/: /g, ':');

// A line's end reads as one space, between tags as within one.
const markup = (text) => text.replace(/\s*\n\s*/g, ' ');

const squeezes = { css: sheet, html: markup, svg: markup };

/** In the place of Vite's own, which knows style sheets too: files are fetched together with the one that needs them. */
export const lightPreload = {
  name: 'chamado-light-preload',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => `const known = new Set();
      const nonce = document.querySelector('meta[property=csp-nonce]')?.nonce;
      export const __vitePreload = (load, files, from) => {
        for (const file of files ?? []) {
          const href = new URL(file, from).href;
          if (known.has(href)) continue;
          known.add(href);
          document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href, ...(nonce && { nonce }) }));
        }
        return load();
      };`,
  },
};

/**
 * Rolldown's groups for a build, which is made once to see what each start needs. `startsOf` says of its chunks which
 * begin, by the name of the file that is to hold what that one alone needs; what the first needs stays with it, and what
 * most of the others need is one file more. What `apartFrom` gives stays by itself, with all that it imports.
 */
export async function together(options, startsOf, apartFrom = () => []) {
  const chunks = await chunksOf(options);
  const starts = startsOf(chunks).map(([name, start]) => [name, modulesIn(reachedFrom(chunks, start))]);
  const [[firstName, first], ...others] = starts;
  const places = new Map();
  for (const id of new Set(others.flatMap(([, modules]) => [...modules]))) {
    const users = others.filter(([, modules]) => modules.has(id)).map(([name]) => name);
    places.set(id, users.length > 2 ? 'shared' : users.join('-'));
  }
  for (const id of first) places.set(id, firstName);
  for (const id of modulesIn(reachedFrom(chunks, apartFrom(chunks)))) places.delete(id);
  return {
    includeDependenciesRecursively: false,
    groups: [{ name: (id) => places.get(id) ?? null, debugName: 'together' }],
  };
}

/** The options with what `together` found for them. */
export async function bundledTogether(options, ...given) {
  const { rolldownOptions } = options.build;
  const output = { ...rolldownOptions.output, codeSplitting: await together(options, ...given) };
  return { ...options, build: { ...options.build, rolldownOptions: { ...rolldownOptions, output } } };
}

/** The files that building makes, written nowhere. */
export async function chunksOf(options) {
  const { output } = await build({
    ...options,
    configFile: false,
    logLevel: 'error',
    build: { ...options.build, write: false },
  });
  return output.filter(({ type }) => type === 'chunk');
}

/** The tags that most pages have. */
export const headline = ['open-ticket', 'ticket-list', 'ticket', 'approval'];

/** The bundle of the script tag: what every page needs, then each of the headline tags; a second copy fetches neither. */
export const tagBundle = (options) =>
  bundledTogether(
    options,
    (chunks) => [['start', scriptOf(chunks)], ...headline.map((tag) => [tag, tagOf(chunks, tag)])],
    (chunks) => chunks.filter(({ isEntry }) => isEntry),
  );

/** What the script fetches on every page. */
export const scriptOf = (chunks) => holding(chunks, /embed\/src\/(embed|start)\.define/);

/** What it fetches when it sees the tag. */
export const tagOf = (chunks, tag) => holding(chunks, new RegExp(`elements/${tag}/${tag}\\.define`));

const holding = (chunks, path) =>
  chunks.filter(({ modules, facadeModuleId }) => [facadeModuleId, ...Object.keys(modules)].some((id) => path.test(id)));

/** The chunks that `starts` are, and those that they import statically. */
export function reachedFrom(chunks, starts) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set();
  const visit = (chunk) => {
    if (!chunk || reached.has(chunk)) return;
    reached.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  starts.forEach(visit);
  return reached;
}

/** The modules of `chunks`, those that only hand on what others export too; an entry's own file keeps its name. */
const modulesIn = (chunks) =>
  new Set(
    [...chunks].flatMap(({ modules, isEntry, facadeModuleId }) =>
      Object.keys(modules).filter((id) => !(isEntry && id === facadeModuleId)),
    ),
  );
