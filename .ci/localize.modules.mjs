// Cuts what lit-localize writes for a language into modules: what every widget says, and what only one of them says,
// which is fetched with it. Ids are cut to what tells them apart: whole ones weigh as much as the texts they name.
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { format, resolveConfig } from 'prettier';
import { root } from './install.mjs';

const LEAST_DIGITS = 4;

/** What is fetched by itself, whoever uses it, and the name of its words. */
const LATER = { '/words/reasons.ts': 'reasons' };

/** For each message's id the element that alone says it, or '' where several do, or a page may by itself. */
export function areasOf(program) {
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/widgets/src/'));
  const users = usersOf(files);
  const areas = new Map();
  for (const file of files) {
    const later = Object.keys(LATER).find((path) => file.fileName.endsWith(path));
    const [user = '', ...others] = users.get(file.fileName) ?? [];
    const area = later ? LATER[later] : others.length === 0 ? user : '';
    const alone = Object.create(program, { getSourceFiles: { value: () => [file] } });
    for (const { name } of extractMessagesFromProgram(alone).messages) {
      areas.set(name, areas.has(name) && areas.get(name) !== area ? '' : area);
    }
  }
  return areas;
}

/** For each file the elements whose own files reach it past no other element's; an entry, which anybody may import, is one too. */
function usersOf(files) {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  const users = new Map();
  for (const { fileName } of files) {
    const user = elementOf(fileName) ?? (/\/src\/(index|ground)\.ts$/.test(fileName) ? '' : undefined);
    if (user === undefined || fileName.endsWith('.test.ts')) continue;
    const seen = new Set();
    const visit = (name) => {
      const element = elementOf(name);
      if (seen.has(name) || !byName.has(name) || (element !== undefined && element !== user)) return;
      seen.add(name);
      users.set(name, (users.get(name) ?? new Set()).add(user));
      for (const other of importedBy(byName.get(name))) visit(other);
    };
    visit(fileName);
  }
  return users;
}

const elementOf = (fileName) => /\/src\/elements\/([^/]+)\//.exec(fileName)?.[1];

const importedBy = ({ fileName, text }) =>
  [...text.matchAll(/(?:from|import\(?) ?'(\.[^']+)'/g)].map(
    ([, path]) => new URL(path, `file://${fileName}`).pathname,
  );

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
