/** The rich-text editor, used by keyboard and heard instead of seen. */
import { expect } from 'chai';
import { anEditor, aReadyEditor, the } from '../../testing/an-editor.ts';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys, typeText } from '../../testing/keys.ts';
import { settled } from '../../testing/settled.ts';

const selectAll = () => pressKeys('Control+a');

describe('<chamado-editor> by keyboard and ear', () => {
  it('is used by keyboard alone: into the toolbar, along it, and back', async () => {
    const { editor, text } = await aReadyEditor();
    await typeText('texto');
    await selectAll();
    await pressKeys('Alt+F10');
    expect(focused()?.getAttribute('aria-label')).to.equal('Desfazer');
    await pressKeys('ArrowRight', 'ArrowRight', 'Enter');
    expect(editor.value).to.equal('<p><strong>texto</strong></p>');
    expect(focused()).to.equal(text);
    await pressKeys('Alt+F10', 'End', 'Home', 'ArrowLeft');
    expect(focused()?.getAttribute('aria-label')).to.equal('Remover o link');
    await pressKeys('Escape');
    expect(focused()).to.equal(text);
  });

  it('opens a menu by arrow, walks it, and returns to the text', async () => {
    const { editor, text, tool } = await aReadyEditor();
    await typeText('texto');
    await selectAll();
    tool('color').focus();
    await pressKeys('ArrowDown');
    await settled(() => focused()?.getAttribute('role') === 'menuitemradio', 'the menu is open');
    await pressKeys('ArrowDown', 'Enter');
    expect(editor.value).to.contain('data-color="red"');
    expect(focused()).to.equal(text);
  });

  it('does not keep anybody inside', async () => {
    const { text } = await aReadyEditor();
    await pressKeys('Shift+Tab');
    expect(focused()?.getAttribute('aria-label')).to.equal('Desfazer');
    await pressKeys('Tab');
    expect(focused()).to.equal(text);
    await pressKeys('Tab');
    expect(focused()).not.to.equal(text);
  });

  it('presents itself with the name and the words of the widget around it', async () => {
    const { editor, text } = await aReadyEditor();
    editor.required = editor.invalid = true;
    await editor.updateComplete;
    expect(text.getAttribute('aria-label')).to.equal('Descrição');
    expect(text.getAttribute('aria-description')).to.contain('Conte o que aconteceu');
    expect([text.ariaRequired, text.ariaInvalid, text.ariaMultiLine]).to.deep.equal(['true', 'true', 'true']);
  });

  it('is focused by the label that names it', async () => {
    const { around, text } = await aReadyEditor();
    text.blur();
    the(around.renderRoot, 'label').click();
    expect(focused()).to.equal(text);
  });

  it('is accessible: plain, ready, and with a menu open', async () => {
    const { around, editor } = await anEditor();
    expect(await axeFaults(around)).to.deep.equal([]);
    editor.value =
      '<p>Olá <span data-color="red">a</span> <span data-highlight="amber">b</span></p><ul><li>c</li></ul>';
    await editor.load();
    await editor.updateComplete;
    expect(await axeFaults(around)).to.deep.equal([]);
    the(editor.renderRoot, '#menu-highlight').showPopover();
    expect(await axeFaults(around)).to.deep.equal([]);
  });
});
