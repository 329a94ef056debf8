// `npm run picture`: the README's picture, taken from the demo: a ticket's page in light, and the list in dark beside it.
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { requireBrowser } from './ensure-browser.mjs';
import { root } from './install.mjs';
import { serveSite } from './site.mjs';

const TARGET = `${root}stories/picture.webp`;
const SIZE = { width: 1000, height: 1050 };

const site = await serveSite();
const browser = await chromium.launch({ executablePath: await requireBrowser(), args: ['--no-sandbox'] });
const pictures = [];
for (const [colorScheme, place] of [
  ['light', 'open'],
  ['dark', 'tickets'],
]) {
  const context = await browser.newContext({ colorScheme, viewport: SIZE, locale: 'pt-BR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${site.address}/script-tag/atendimento.html#chamado/${place}`);
  await (place === 'open' ? write(page) : page.getByText(/\d{6}\/\d{4}/).first()).waitFor();
  await page.evaluate(() => document.fonts.ready);
  pictures.push((await page.screenshot()).toString('base64'));
}
const blank = await browser.newPage();
const webp = await blank.evaluate(sideBySide, { pictures, ...SIZE });
await browser.close();
site.close();
const bytes = Buffer.from(webp, 'base64');
await writeFile(TARGET, bytes);
console.log(`${TARGET}: ${Math.round(bytes.length / 1000)} KB`);

/** A subject, and what it brings. */
function write(page) {
  const subject = page.getByLabel('Assunto');
  const answer = page.getByRole('button', { name: /A impressora fiscal não responde/ });
  return { waitFor: () => subject.fill('Impressora fiscal não responde no caixa 2').then(() => answer.waitFor()) };
}

/** Runs in the page: Chromium writes WebP by itself. */
async function sideBySide({ pictures: shots, width, height }) {
  const canvas = Object.assign(document.createElement('canvas'), { width: width * shots.length, height });
  for (const [at, shot] of shots.entries()) {
    const image = Object.assign(document.createElement('img'), { src: `data:image/png;base64,${shot}` });
    await image.decode();
    canvas.getContext('2d').drawImage(image, at * width, 0);
  }
  return canvas.toDataURL('image/webp', 0.86).split(',')[1];
}
