/** Strings that try to run: DOMPurify's own collection and the naughty strings, where they lie beside the checkout, and some of ours. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';

const DATA = new URL('../../../shared/data/', import.meta.url);
const COLLECTION = new URL('xss/dompurify-expect.json', DATA);
const NAUGHTY = new URL('naughty-strings/blns.json', DATA);

/** Each runs at once where markup is believed. */
const ours = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '${alert(1)}{{constructor.constructor("alert(1)")()}}',
  '<a href="javascript:alert(1)" autofocus onfocus=alert(1)>ver</a>',
  '[ver](javascript:alert(1)) ![](x" onerror="alert(1))',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<details open ontoggle=alert(1)><summary>mais</summary></details>',
  '<style>@import "https://fora.example/x.css"</style><link rel=stylesheet href=https://fora.example/y.css>',
];

/** All of them, each once; undefined where the collections are not there. */
export async function attacks(): Promise<readonly string[] | undefined> {
  if (!existsSync(COLLECTION) || !existsSync(NAUGHTY)) return undefined;
  const [collected, naughty] = await Promise.all([listIn(COLLECTION), listIn(NAUGHTY)]);
  const all = [...ours, ...collected, ...naughty].filter((text) => text.trim() !== '');
  return [...new Set(all)];
}

async function listIn(file: URL): Promise<readonly string[]> {
  const all: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(all)) throw new Error(`${file.href} holds no list`);
  return all.map((one: unknown) =>
    typeof one === 'object' && one && 'payload' in one ? String(one.payload) : String(one),
  );
}

/** From now on whatever runs in a page of `context` complains: `executed: …`. */
export async function watchForCode(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
      Object.assign(window, { [name]: () => console.error(`executed: ${name} at ${location.href}`) });
  });
}

/** The pages of `context` are served without their policy, so that nothing but the code's own care is between them and an attack. */
export async function withoutPolicy(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => /\.html$|\/$/.test(url.pathname),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: without(response.headers(), 'content-security-policy') });
    },
  );
}

/** Headers but for one. */
export const without = (headers: Readonly<Record<string, string>>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name));
