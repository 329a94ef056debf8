/** A host page's reset, however rude, stays outside; nothing of ours gets out; colours follow the page's scheme. */
import { expect } from 'chai';
import { html, nothing, render } from 'lit';
import { ChamadoElement } from '../elements/chamado-element.ts';
import '../elements/desk/desk.define.ts';
import { badgeStyles } from './badge.styles.ts';
import { buttonStyles } from './button.styles.ts';
import { fieldStyles } from './field.styles.ts';
import { panelStyles } from './panel.styles.ts';

class StyledProbe extends ChamadoElement {
  static override styles = [ChamadoElement.styles, panelStyles, buttonStyles, ...fieldStyles, badgeStyles];
  protected override render() {
    return html`<div class="panel">
      <h2>Título</h2>
      <p>Texto</p>
      <button class="primary">Registrar</button>
      <input aria-label="Assunto" />
    </div>`;
  }
}
customElements.define('styled-probe', StyledProbe);

const rude = `
  body * { all: unset; color: red; font: italic 900 7px monospace; letter-spacing: 9px; text-transform: uppercase;
      text-align: right; line-height: 3; white-space: pre; text-shadow: 0 0 9px red; cursor: help; -webkit-text-fill-color: red; }
  button { all: unset !important; } input { border: 0 !important; } h2, p { margin: 50px !important; }
`;

const inherited = [
  ...['color', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'line-height', 'text-align'],
  ...[
    'text-shadow',
    'text-transform',
    'white-space',
    'cursor',
    '-webkit-text-fill-color',
    'margin-top',
    'padding-left',
  ],
  ...['border-top-width', 'background-color', 'min-height'],
];

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

async function drawn(): Promise<Record<string, string>> {
  render(html`<chamado-desk theme="light"><styled-probe></styled-probe></chamado-desk>`, place);
  const probe = place.querySelector<StyledProbe>('styled-probe');
  await probe?.updateComplete;
  const nodes = [...(probe?.shadowRoot?.querySelectorAll('*') ?? [])];
  return Object.fromEntries(
    nodes.flatMap((node) =>
      inherited.map((name) => [`${node.localName} ${name}`, getComputedStyle(node).getPropertyValue(name)] as const),
    ),
  );
}

describe('a widget on a page with a rude reset', () => {
  it('looks as it does on any other', async () => {
    const calm = await drawn();
    const reset = document.createElement('style');
    reset.textContent = rude;
    document.head.append(reset);
    render(nothing, place);
    const afterwards = await drawn();
    reset.remove();
    expect(Object.keys(calm)).to.have.length.greaterThan(50);
    expect(afterwards).to.deep.equal(calm);
  });

  it('changes nothing of the page around it', async () => {
    const neighbour = document.createElement('button');
    place.before(neighbour);
    const look = () =>
      [...getComputedStyle(neighbour)].map((name) => getComputedStyle(neighbour).getPropertyValue(name));
    const before = look();
    await drawn();
    expect(look()).to.deep.equal(before);
    neighbour.remove();
  });

  it("takes the page's typeface, and the size it is given", async () => {
    place.style.setProperty('font-family', 'monospace');
    place.style.setProperty('--chamado-font-size', '20px');
    await drawn();
    const panel = place.querySelector('styled-probe')?.shadowRoot?.querySelector('.panel');
    const { fontFamily, fontSize } = getComputedStyle(panel ?? place);
    expect([fontFamily, fontSize]).to.deep.equal(['monospace', '20px']);
  });

  it("is dark where the page's scheme is dark, unless it is told otherwise", async () => {
    const ground = async (scheme: string, theme: string) => {
      place.style.setProperty('color-scheme', scheme);
      render(html`<chamado-desk theme=${theme}><styled-probe></styled-probe></chamado-desk>`, place);
      const probe = place.querySelector<StyledProbe>('styled-probe');
      await probe?.updateComplete;
      await place.querySelector('chamado-desk')?.updateComplete;
      const panel = probe?.shadowRoot?.querySelector('.panel');
      return getComputedStyle(panel ?? place).backgroundColor;
    };
    const [light, dark] = [await ground('light', 'auto'), await ground('dark', 'auto')];
    expect(light).not.to.equal(dark);
    const reset = document.createElement('style');
    reset.textContent = rude;
    document.head.append(reset);
    const told = [await ground('light', 'dark'), await ground('dark', 'light')];
    reset.remove();
    expect(told).to.deep.equal([dark, light]);
  });
});
