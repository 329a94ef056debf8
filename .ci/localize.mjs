// `npm run localize`: collects what the widgets say into xliff/, and writes the languages' modules from it.
// `npm run localize -- --check`: says which translation is missing, superfluous or not yet written into its module.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { root } from './install.mjs';
import { areasOf, languageModules } from './localize.modules.mjs';

const folder = `${root}packages/widgets/`;
const generated = `${folder}src/locale/generated/`;
const config = readConfigFileAndWriteSchema(`${folder}lit-localize.json`);
const localizer = new RuntimeLitLocalizer(config);
const { messages, errors } = localizer.extractSourceMessages();
for (const { file, messageText } of errors)
  console.log(`${basename(file?.fileName ?? '')}: ${JSON.stringify(messageText)}`);

const faults = process.argv.includes('--check') ? await check() : await write();
for (const fault of faults) console.log(fault);
process.exitCode = faults.length || errors.length ? 1 : 0;

/** Collects and writes; what is missing is said, and shown in Portuguese until somebody translates it. */
async function write() {
  await localizer.writeInterchangeFiles();
  await rm(generated, { recursive: true, force: true });
  await mkdir(generated);
  for (const [name, text] of await modules()) await writeFile(generated + name, text);
  for (const line of differences().filter((each) => each.includes(' lacks '))) console.log(line);
  return [];
}

async function check() {
  const wanted = new Map(await modules());
  const stale = [];
  for (const name of new Set([...wanted.keys(), ...(await readdir(generated))])) {
    const kept = await readFile(generated + name, 'utf8').catch(() => undefined);
    if (kept !== wanted.get(name)) stale.push(`${name} is not what xliff/ says: run npm run localize`);
  }
  return [...differences(), ...stale];
}

/** What a language lacks, and what it has that nobody says any more. */
function differences() {
  const said = new Map(messages.map((message) => [message.name, textOf(message)]));
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

/** Every module of every language, by file name. */
async function modules() {
  const place = await mkdtemp(join(tmpdir(), 'localize-'));
  const { output, ...rest } = config;
  await quietly(() => new RuntimeLitLocalizer({ ...rest, output: { ...output, outputDir: place } }).build());
  const texts = await Promise.all(
    config.targetLocales.map(async (locale) => [locale, await readFile(join(place, `${locale}.ts`), 'utf8')]),
  );
  await rm(place, { recursive: true });
  return languageModules({ config, texts, areas: areasOf(localizer.program) });
}

/** The library warns on the console of what `differences` says better. */
async function quietly(work) {
  const { warn } = console;
  console.warn = () => undefined;
  await work().finally(() => (console.warn = warn));
}
