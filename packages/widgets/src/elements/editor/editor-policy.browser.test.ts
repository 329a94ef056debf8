/** The rich-text editor on a page whose policy allows neither styles nor strings as code. */
import { expect } from 'chai';
import { the } from '../../testing/an-editor.ts';
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
      '<p style="color:red" onclick="alert(1)"><b>colado</b><script>alert(1)</script></p>',
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
