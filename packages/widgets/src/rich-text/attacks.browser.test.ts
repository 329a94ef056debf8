/** Every payload of DOMPurify's own collection, where it lies beside the checkout: none may run, none may leave anything behind. */
import { expect } from 'chai';
import { clean } from './clean.ts';
import { cleanHtmlOf } from './drawing.ts';

const PLACE = '/shared/xss/dompurify-expect.json';

async function attacks(): Promise<readonly string[] | undefined> {
  const answer = await fetch(PLACE);
  if (!answer.ok) return undefined;
  const all: unknown = await answer.json();
  if (!Array.isArray(all)) throw new Error(`${PLACE} holds no list`);
  return all.map((attack: { readonly payload: string }) => attack.payload);
}

describe('an attack', () => {
  let executed = 0;
  const names = ['alert', 'confirm', 'prompt', 'print', 'eval'] as const;
  const originals = names.map((name) => [name, window[name]] as const);

  before(() => {
    for (const name of names) Object.assign(window, { [name]: () => (executed += 1) });
  });
  after(() => {
    for (const [name, original] of originals) Object.assign(window, { [name]: original });
  });

  it('neither runs nor leaves a node or an attribute that is not ours', async function () {
    const all = await attacks();
    if (!all) {
      console.log(`Left out: no ${PLACE} beside the checkout`);
      return this.skip();
    }
    const place = document.createElement('div');
    document.body.append(place);
    for (const payload of all) {
      for (const html of [clean(payload), await cleanHtmlOf(payload, 'markdown')]) {
        place.innerHTML = html;
        const strange = [...place.querySelectorAll('*')].filter((node) => !isOurs(node)).map((node) => node.outerHTML);
        expect(strange, payload).to.deep.equal([]);
      }
    }
    await brokenImage();
    place.remove();
    expect(executed).to.equal(0);
    console.log(`${all.length} attacks: 0 executed`);
  });
});

const tags =
  /^(P|BR|HR|STRONG|B|EM|I|U|S|DEL|MARK|A|UL|OL|LI|BLOCKQUOTE|CODE|PRE|IMG|H[234]|SPAN|TABLE|THEAD|TBODY|TR|TH|TD)$/;
const attributes = /^(href|src|alt|target|rel|data-(color|highlight|size|font))$/;
const addresses = /^(https?:|mailto:|data:image\/(png|jpeg|gif|webp);base64,)/i;

const isOurs = (node: Element): boolean =>
  tags.test(node.tagName) &&
  [...node.attributes].every(
    ({ name, value }) =>
      (attributes.test(name) && (!['href', 'src'].includes(name) || addresses.test(value))) ||
      // The DOM lets nobody remove `is`; DOMPurify empties it.
      (name === 'is' && value === ''),
  );

/** Resolves after the errors of images that were put on the page before it. */
const brokenImage = (): Promise<void> =>
  new Promise((resolve) => {
    const image = new Image();
    image.onerror = () => resolve();
    image.src = 'data:image/png;base64,AAAA';
  });
