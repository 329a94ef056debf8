/** The scale, by pointer, by keyboard alone, and in colours the reader's system chose. */
import { aProfile } from '@chamado/core/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, render } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys } from '../../testing/keys.ts';
import '../desk/desk.define.ts';
import './rating.define.ts';

const { ratingScale } = aProfile().policy;

async function scale(fault?: string) {
  const desk = document.body.appendChild(document.createElement('chamado-desk'));
  render(html`<chamado-rating .steps=${ratingScale} .fault=${fault}></chamado-rating>`, desk);
  const rating = desk.querySelector('chamado-rating') ?? expect.fail('no rating');
  await rating.updateComplete;
  const chosen: number[] = [];
  rating.addEventListener('chamado-rating-change', ({ score }) => chosen.push(score));
  const all = (selector: string) => [...(rating.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return { rating, chosen, all };
}

describe('<chamado-rating>', () => {
  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none' });
    for (const desk of document.querySelectorAll('chamado-desk')) desk.remove();
  });

  it('is accessible as it is asked, chosen and missing', async () => {
    const { rating } = await scale();
    expect(await axeFaults(rating)).to.deep.equal([]);
    rating.score = 2;
    await rating.updateComplete;
    expect(await axeFaults(rating)).to.deep.equal([]);
    expect(await axeFaults((await scale('Escolha uma das notas')).rating)).to.deep.equal([]);
  });

  it('shows the profile’s words, best first, and says which was chosen', async () => {
    const { chosen, all } = await scale();
    const words = all('.step').map(({ textContent }) => textContent.trim());
    expect(words).to.deep.equal(['Ótimo', 'Bom', 'Regular', 'Ruim', 'Péssimo']);
    all('input')[1]?.click();
    expect(chosen).to.deep.equal([2]);
  });

  it('is answered by keyboard alone', async () => {
    const { rating, chosen } = await scale();
    rating.focus();
    await pressKeys(' ', 'ArrowDown', 'ArrowDown');
    expect(chosen).to.deep.equal([1, 2, 3]);
    expect(focused()).to.have.property('value', '3');
  });

  it('says what is missing, where a reader of screens finds it', async () => {
    const { all } = await scale('Escolha uma das notas');
    const described = all('fieldset')[0]?.getAttribute('aria-describedby') ?? '';
    expect(all(`#${described}`)[0]?.textContent).to.contain('Escolha uma das notas');
    expect(all('input').every((input) => input.getAttribute('aria-invalid') === 'true')).to.equal(true);
  });

  it('keeps its border, its choice and its focus visible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { rating, all } = await scale();
    rating.score = 2;
    await rating.updateComplete;
    const looks = all('.step').map((step) => getComputedStyle(step));
    expect(looks.map(({ borderBlockStartStyle }) => borderBlockStartStyle)).to.deep.equal(Array(5).fill('solid'));
    expect(looks[1]?.borderBlockStartColor).not.to.equal(looks[0]?.borderBlockStartColor);
    rating.focus();
    await pressKeys('ArrowDown');
    const focus = focused()?.closest('.step') ?? expect.fail('nothing has the focus');
    expect(getComputedStyle(focus).outlineStyle).not.to.equal('none');
    expect(await axeFaults(rating)).to.deep.equal([]);
  });
});
