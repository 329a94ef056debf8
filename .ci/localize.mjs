// `npm run localize`: collects what the widgets say into xliff/, and writes the languages' modules from it.
// `npm run localize -- --check`: says which translation is missing, superfluous or not yet written into its module.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { format, resolveConfig } from 'prettier';
import { root } from './install.mjs';

const folder = `${root}packages/widgets/`;
const generated = `${folder}src/locale/generated/`;
const config = readConfigFileAndWriteSchema(`${folder}lit-localize.json`);
const localizer = new RuntimeLitLocalizer(config);

const faults = process.argv.includes('--check') ? await check() : await write();
for (const fault of faults) console.log(fault);
process.exitCode = faults.length ? 1 : 0;

/** Collects and writes; what is missing is said, and shown in Portuguese until somebody translates it. */
async function write() {
  await localizer.writeInterchangeFiles();
  for (const [name, text] of await modules()) await writeFile(generated + name, text);
  const missing = (await differences()).filter((line) => line.includes(' lacks '));
  for (const line of missing) console.log(line);
  return [];
}

async function check() {
  const stale = [];
  for (const [name, text] of await modules()) {
    const kept = await readFile(generated + name, 'utf8').catch(() => '');
    if (kept !== text) stale.push(`${name} is not what xliff/ says: run npm run localize`);
  }
  return [...(await differences()), ...stale];
}

/** What a language lacks, and what it has that nobody says any more. */
async function differences() {
  const said = new Map(localizer.extractSourceMessages().messages.map((message) => [message.name, textOf(message)]));
  return config.targetLocales.flatMap((locale) => {
    const translated = new Set(
      (localizer.readTranslationsSync().translations.get(locale) ?? []).map(({ name }) => name),
    );
    const lacks = [...said].filter(([name]) => !translated.has(name)).map(([, text]) => `${locale} lacks "${text}"`);
    const rest = [...translated]
      .filter((name) => !said.has(name))
      .map((name) => `${locale} has ${name}, which nobody says`);
    return [...lacks, ...rest];
  });
}

function textOf({ contents }) {
  return contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');
}

/** Each language's module, by file name: what the library writes, in our form. */
async function modules() {
  const place = await mkdtemp(join(tmpdir(), 'localize-'));
  const { output, ...rest } = config;
  const to = { ...output, outputDir: place, localeCodesModule: undefined };
  await quietly(() => new RuntimeLitLocalizer({ ...rest, output: to }).build());
  const digits = shortest();
  const written = await Promise.all(
    config.targetLocales.map(async (locale) => [
      `${locale}.ts`,
      shortened(await readFile(join(place, `${locale}.ts`), 'utf8'), digits),
    ]),
  );
  await rm(place, { recursive: true });
  const style = await resolveConfig(folder);
  return Promise.all(
    [['languages.ts', languages(digits)], ...written].map(async ([name, code]) => {
      const text = `/** Made by npm run localize from xliff/: change it there. */\n${code}\n`;
      return [name, await format(text, { ...style, parser: 'typescript' })];
    }),
  );
}

function languages(digits) {
  const { sourceLocale, targetLocales } = config;
  return `export const sourceLocale = ${JSON.stringify(sourceLocale)};

export const targetLocales = ${JSON.stringify(targetLocales)} as const;

/** How much of a message's id tells it from all others: whole ids weigh more than what they name. */
export const idLength = ${digits};`;
}

/** Without the comments that are meant for other linters' rules, and with ids as short as they can be. */
function shortened(text, digits) {
  return text
    .replace(/^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm, '')
    .trim()
    .replace(/^\s*'?([sh][0-9a-f]{16})'?:/gm, (_, id) => `'${id.slice(-digits)}':`);
}

/** The least number of an id's last digits by which all messages differ. */
function shortest() {
  const ids = localizer.extractSourceMessages().messages.map(({ name }) => name);
  const differ = (digits) => new Set(ids.map((id) => id.slice(-digits))).size === new Set(ids).size;
  return Array.from({ length: 16 }, (_, at) => at + 1).find((digits) => digits > 3 && differ(digits));
}

/** The library warns on the console of what `differences` says better. */
async function quietly(work) {
  const { warn } = console;
  console.warn = () => undefined;
  await work().finally(() => (console.warn = warn));
}
