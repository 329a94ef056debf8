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
  const to = { ...output, outputDir: place, localeCodesModule: join(place, 'locale-codes.ts') };
  await quietly(() => new RuntimeLitLocalizer({ ...rest, output: to }).build());
  const names = ['locale-codes.ts', ...config.targetLocales.map((locale) => `${locale}.ts`)];
  const texts = await Promise.all(names.map((name) => readFile(join(place, name), 'utf8')));
  await rm(place, { recursive: true });
  const style = await resolveConfig(folder);
  return Promise.all(
    names.map(async (name, at) => [name, await format(plain(texts[at]), { ...style, parser: 'typescript' })]),
  );
}

/** Without the comments that are meant for other linters' rules. */
function plain(text) {
  const code = text.replace(/^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm, '').trim();
  return `/** Made by npm run localize from xliff/: change it there. */\n${code}\n`;
}

/** The library warns on the console of what `differences` says better. */
async function quietly(work) {
  const { warn } = console;
  console.warn = () => undefined;
  await work().finally(() => (console.warn = warn));
}
