/** Whatever accent a page gives, in light and dark: text is read at 4.5:1, controls and focus are seen at 3:1. */
import { expect } from 'chai';
import { html, render } from 'lit';
import '../elements/desk/desk.define.ts';
import { tones } from '../words/tone.ts';
import { contrast, painted } from '../testing/contrast.ts';
import { tokenStyles } from './tokens.styles.ts';

const accents = {
  default: undefined,
  brand: '#e8590c',
  yellow: '#ffd400',
  lime: '#a3e635',
  teal: '#00b8a9',
  sky: '#3b82f6',
  violet: '#7c3aed',
  black: '#000000',
  white: '#ffffff',
} as const;

const surfaces = ['surface', 'raised', 'sunken', 'hover', 'soft'] as const;
const color = (name: string) => `--chamado-color-${name}`;

/** Text over ground, and what is only seen over ground, by custom property. */
const texts = [
  ...['text', 'muted', 'accent', 'danger'].flatMap((text) =>
    surfaces.map((ground) => [color(text), color(ground)] as const),
  ),
  ...['fill', 'fill-hover'].map((ground) => [color('on-fill'), color(ground)] as const),
  ...tones.map((tone) => [`--chamado-tone-${tone}`, `--chamado-tone-${tone}-soft`] as const),
  ...tones.filter((tone) => tone !== 'strong').map((tone) => [`--chamado-tone-${tone}`, color('surface')] as const),
  ...['amber', 'red'].map((tone) => [color('text'), `--chamado-tone-${tone}-soft`] as const),
];
const sights = [
  ...['control', 'focus'].flatMap((line) => surfaces.map((ground) => [color(line), color(ground)] as const)),
  ...['surface', 'raised'].map((ground) => [color('fill-line'), color(ground)] as const),
];

/** A desk as a page with this accent and theme has it; `more` as for a person who asks for more contrast. */
async function deskWith(accent: string | undefined, theme: 'light' | 'dark', more = false) {
  const place = document.createElement('div');
  document.body.append(place);
  if (accent) place.style.setProperty('--chamado-accent', accent);
  render(html`<chamado-desk theme=${theme}><span></span></chamado-desk>`, place);
  const desk = place.querySelector('chamado-desk');
  await desk?.updateComplete;
  if (more && desk?.shadowRoot) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokenStyles.map(({ cssText }) => cssText.replaceAll('(prefers-contrast: more)', 'all')).join(''));
    desk.shadowRoot.adoptedStyleSheets = [...desk.shadowRoot.adoptedStyleSheets, sheet];
  }
  const probe = place.querySelector('span') ?? place;
  return { paint: (property: string) => painted(probe, property), remove: () => place.remove() };
}

async function faultsOf(
  accent: string | undefined,
  theme: 'light' | 'dark',
  floors: readonly [number, number],
  more?: boolean,
) {
  const { paint, remove } = await deskWith(accent, theme, more);
  const below = (pairs: readonly (readonly [string, string])[], floor: number) =>
    pairs
      .map(([front, back]) => ({ front, back, ratio: contrast(paint(front), paint(back)) }))
      .filter(({ ratio }) => ratio < floor)
      .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`);
  const faults = [...below(texts, floors[0]), ...below(sights, floors[1])];
  remove();
  return faults;
}

describe('the tokens', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [name, accent] of Object.entries(accents)) {
      it(`can be read in ${theme} with the accent ${name}`, async () => {
        expect(await faultsOf(accent, theme, [4.5, 3])).to.deep.equal([]);
      });
    }

    it(`can be read more easily in ${theme} by who asks for more contrast`, async () => {
      expect(await faultsOf(undefined, theme, [5.5, 4.5], true)).to.deep.equal([]);
    });
  }

  it('would be caught, were a text too pale', () => {
    expect(contrast([255, 255, 255], [119, 119, 119])).to.be.within(4.47, 4.49);
  });
});
