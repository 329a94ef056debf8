// Opens every story of storybook-static in Chromium, in both colour schemes: it must render, its play function must
// pass, axe must find nothing, and nothing may be asked of another host. `node .ci/test-stories.mjs PART` takes the
// stories whose id has PART.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { requireBrowser } from './ensure-browser.mjs';
import { root } from './install.mjs';
import { serveFolder } from './serve-folder.mjs';

const SCHEMES = ['light', 'dark'];
const PAGES = 2;
const LIMIT_MS = 30_000;
const folder = `${root}storybook-static`;

const part = process.argv[2] ?? '';
const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(part));
const waiting = SCHEMES.flatMap((scheme) => stories.map(({ id }) => ({ id, scheme })));

const server = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: await requireBrowser(), args: ['--no-sandbox'] });
const count = { passed: 0, failed: 0 };
await Promise.all(Array.from({ length: PAGES }, work));
await browser.close();
server.close();
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;

async function work() {
  const page = await browser.newPage();
  const strangers = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.address))
      strangers.push(request.url());
  });
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const fault = await faultOf(page, story).catch((error) => error.message);
    const outside = strangers.splice(0).map((url) => `asked ${url}`);
    const faults = [fault, ...outside].filter(Boolean);
    count[faults.length ? 'failed' : 'passed'] += 1;
    if (faults.length) console.log(`FAIL ${story.id} (${story.scheme}): ${faults.join('; ')}`);
  }
}

/** What is wrong with a story, in a line; nothing when it is well. */
async function faultOf(page, { id, scheme }) {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(`${server.address}/iframe.html?viewMode=story&id=${id}`);
  const { event, data } = await page.evaluate(finished, LIMIT_MS);
  if (event === 'storyFinished' && data?.status !== 'error') return undefined;
  // A matcher's message goes on with the whole page.
  const message = data?.message?.split('\n\nIgnored nodes')[0];
  return `${event} ${axeFaults(data) || message || JSON.stringify(data).slice(0, 600)}`;
}

/** Runs in the page: waits for Storybook's word on the story. */
function finished(limit) {
  const words = ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing', 'storyFinished'];
  return new Promise((resolve) => {
    const say = (event, data) => {
      // An error's message does not survive JSON by itself.
      resolve({ event, data: JSON.parse(JSON.stringify({ message: data?.message, ...data })) });
    };
    const listen = () => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return setTimeout(listen, 20);
      for (const word of words) {
        const last = channel.last(word);
        if (last) return say(word, last[0]);
        channel.on(word, (data) => say(word, data));
      }
      return undefined;
    };
    listen();
    setTimeout(() => say('timeout', {}), limit);
  });
}

/** Axe's violations in words. */
function axeFaults(data) {
  const reports = (data?.reporters ?? []).filter(({ type }) => type === 'a11y');
  return reports
    .flatMap(({ result }) => result?.violations ?? [])
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    .join('; ');
}
