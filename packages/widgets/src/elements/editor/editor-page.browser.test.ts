/** The rich-text editor on pages of others: with the strictest policy, and with rules for everything. */
import { expect } from 'chai';
import { aReadyEditor, the } from '../../testing/an-editor.ts';
import { settled } from '../../testing/settled.ts';
import { onStrictPage } from '../../testing/strict-page.ts';

describe('<chamado-editor> under a strict policy with Trusted Types', () => {
  it('loads, formats, and takes what is pasted, without one violation', async () => {
    const { element, violations, remove } = await onStrictPage(
      'chamado-editor',
      new URL('./editor.define.ts', import.meta.url).href,
    );
    const value = () => String(Reflect.get(element, 'value'));
    Reflect.set(element, 'value', '<p><span data-color="red">a</span></p>');
    await settled(() => element.matches(':state(ready)'), 'the formatting is there');
    const { shadowRoot } = element;
    if (!shadowRoot) throw new Error('the editor has no shadow root');
    const text = the(element, '[role=textbox]');
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      '<p style="color:red" onclick="alert(1)"><b>colado</b><script>alert(1)</script><img src="data:image/png;base64,iVBORw0KGgo="></p>',
    );
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    the(shadowRoot, '[data-tool=bold]').click();
    the(shadowRoot, '[data-tool=color]').click();
    the(shadowRoot, '#menu-color button:nth-child(2)').click();
    the(shadowRoot, '[data-tool=link]').click();
    expect(value()).to.contain('<strong>colado</strong>');
    expect(await violations()).to.deep.equal([]);
    remove();
  });
});

describe('<chamado-editor> on a page with rules for everything', () => {
  const rules = document.createElement('style');
  rules.textContent = `
    #page div { background: pink; letter-spacing: 3px; }
    #page p { color: red; font-size: 40px; text-transform: uppercase; }
    #page li::before { content: 'X'; }
    .rich { color: blue; }`;
  before(() => document.head.append(rules));
  after(() => rules.remove());

  it('lets none of them in', async () => {
    const { around, text } = await aReadyEditor('<p>Olá</p><ul><li><p>a</p></li></ul>');
    if (around.parentElement) around.parentElement.id = 'page';
    const { color, fontSize, textTransform, letterSpacing } = getComputedStyle(the(text, 'p'));
    const host = getComputedStyle(the(around.renderRoot, 'chamado-editor'));
    expect(color).not.to.be.oneOf(['rgb(255, 0, 0)', 'rgb(0, 0, 255)']);
    expect([fontSize, textTransform, letterSpacing]).to.deep.equal([host.fontSize, 'none', 'normal']);
    expect(getComputedStyle(text).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(the(text, 'li'), '::before').content).to.equal('none');
  });

  it('lets none of its own out', async () => {
    const { around } = await aReadyEditor();
    const stranger = document.createElement('div');
    stranger.className = 'rich';
    stranger.innerHTML = '<mark data-color="red">a</mark>';
    around.after(stranger);
    expect(getComputedStyle(the(stranger, 'mark')).backgroundColor).to.equal('rgb(255, 255, 0)');
    expect(getComputedStyle(stranger).overflow).to.equal('visible');
    stranger.remove();
  });
});
