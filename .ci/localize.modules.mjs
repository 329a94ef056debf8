// Cuts what lit-localize writes for a language into modules: what every widget says, and what only one of them says,
// which is fetched with it. Ids are cut to what tells them apart: whole ones weigh as much as the texts they name.
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { format, resolveConfig } from 'prettier';
import { root } from './install.mjs';

const LEAST_DIGITS = 4;

/** For each message's id the element whose folder alone says it, or '' where several say it. */
export function areasOf(program) {
  const areas = new Map();
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.includes('/widgets/src/'))) {
    const area = /\/src\/elements\/([^/]+)\//.exec(file.fileName)?.[1] ?? '';
    const alone = Object.create(program, { getSourceFiles: { value: () => [file] } });
    for (const { name } of extractMessagesFromProgram(alone).messages) {
      areas.set(name, areas.has(name) && areas.get(name) !== area ? '' : area);
    }
  }
  return areas;
}

/** `[file name, text]` of every module; `texts` is what lit-localize wrote for each language. */
export async function languageModules({ config, texts, areas }) {
  const digits = leastDigits([...areas.keys()]);
  const written = texts.flatMap(([locale, text]) => modulesOf(locale, entriesOf(text), areas, digits));
  const style = await resolveConfig(`${root}package.json`);
  return Promise.all(
    [['languages.ts', languages(config, digits)], ...written].map(async ([name, code]) => {
      const text = `/** Made by npm run localize from xliff/: change it there. */\n${code}\n`;
      return [name, await format(text, { ...style, parser: 'typescript' })];
    }),
  );
}

/** `[id, template]` of every message in a module of lit-localize's. */
function entriesOf(text) {
  const entry = /^\s*'([sh][0-9a-f]{16})': ([\s\S]*?`),$(?=\s*(?:'[sh][0-9a-f]{16}'|\}))/gm;
  return [...text.matchAll(entry)].map(([, id, template]) => [id, template]);
}

function modulesOf(locale, entries, areas, digits) {
  const names = [...new Set(areas.values())].filter(Boolean).sort();
  const of = (area) => entries.filter(([id]) => areas.get(id) === area);
  const loaders = names.map((area) => `${JSON.stringify(area)}: () => import('./${locale}.${area}.ts')`);
  const ground = `${words(of(''), digits)}\n\nexport const areas = { ${loaders.join(', ')} };`;
  return [[`${locale}.ts`, ground], ...names.map((area) => [`${locale}.${area}.ts`, words(of(area), digits)])];
}

function words(entries, digits) {
  const templates = entries.map(([, template]) => template);
  const imports = [
    templates.some((template) => template.startsWith('html')) ? "import { html } from 'lit';" : '',
    templates.some((template) => template.startsWith('str')) ? "import { str } from '@lit/localize';" : '',
  ];
  const ids = entries.map(([id]) => id.slice(-digits)).join('');
  return `${imports.join('\n')}\nexport const ids = '${ids}';\n\nexport const texts = [${templates.join(',\n')}];`;
}

function languages({ sourceLocale, targetLocales }, digits) {
  return `export const sourceLocale = ${JSON.stringify(sourceLocale)};

export const targetLocales = ${JSON.stringify(targetLocales)} as const;

/** Of how many letters each of a module's \`ids\` is made: the last of the message's whole id. */
export const idLength = ${digits};`;
}

/** The least number of an id's last digits by which all messages differ. */
function leastDigits(ids) {
  const differ = (digits) => new Set(ids.map((id) => id.slice(-digits))).size === ids.length;
  return Array.from({ length: 16 }, (_, at) => at + 1).find((digits) => digits >= LEAST_DIGITS && differ(digits));
}
