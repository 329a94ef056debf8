/** The rich-text editor, as somebody writes in it. */
import { expect } from 'chai';
import { anEditor, aReadyEditor, the } from '../../testing/an-editor.ts';
import { focused, pressKeys, typeText } from '../../testing/keys.ts';
import { settled } from '../../testing/settled.ts';

const selectAll = () => pressKeys('Control+a');

function paste(text: HTMLElement, kinds: Record<string, string>, files: readonly File[] = []): void {
  const clipboardData = new DataTransfer();
  for (const [kind, data] of Object.entries(kinds)) clipboardData.setData(kind, data);
  for (const file of files) clipboardData.items.add(file);
  text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
}

describe('<chamado-editor>', () => {
  it('is a plain field until somebody begins to use the widget, and loses nothing typed meanwhile', async () => {
    const { around, editor, told } = await anEditor();
    expect(editor.matches(':state(ready)')).to.be.false;
    editor.focus();
    await typeText('O relatório <b> não abre');
    await settled(() => editor.matches(':state(ready)'), 'the formatting is there');
    await settled(() => focused() === around.querySelector('[role=textbox]'), 'the focus is in the text');
    await typeText(' hoje');
    expect(editor.value).to.equal('<p>O relatório &lt;b&gt; não abre hoje</p>');
    await settled(() => told.at(-1) === editor.value, 'the host is told');
  });

  it('keeps the place of the cursor when the formatting arrives', async () => {
    const { editor } = await anEditor();
    editor.focus();
    await typeText('um');
    await pressKeys('Enter');
    await typeText('trs ');
    await pressKeys('ArrowLeft', 'ArrowLeft');
    await editor.load();
    await editor.updateComplete;
    await typeText('e');
    expect(editor.value).to.equal('<p>um</p><p>tres </p>');
  });

  it('stands in the page’s own tree, so that a selection in it can be trusted, and leaves nothing there', async () => {
    const { around, text, editor } = await aReadyEditor('<p>Olá</p>');
    expect(text.getRootNode()).to.equal(document);
    expect(around.contains(text)).to.be.true;
    const sheets = document.adoptedStyleSheets.length;
    around.remove();
    expect(document.querySelector('[data-chamado-text]')).to.be.null;
    expect(document.adoptedStyleSheets.length).to.equal(sheets - 1);
    expect(editor.value).to.equal('<p>Olá</p>');
  });

  it('keeps its text when it is moved, the last change too', async () => {
    const { around, editor, told, text } = await aReadyEditor();
    text.blur(); // Some browsers tell nobody when what has the focus is moved.
    paste(text, { 'text/html': '<p>antes</p>' });
    around.parentElement?.prepend(around);
    expect([editor.value, told.at(-1)]).to.deep.equal(['<p>antes</p>', '<p>antes</p>']);
    await settled(() => around.querySelector('[role=textbox]') !== null, 'the formatting is back');
    expect(the(around, '[role=textbox]').textContent).to.equal('antes');
  });

  it('gives a stretch of text every format of the manual, by its toolbar', async () => {
    const { editor, tool } = await aReadyEditor();
    await typeText('texto');
    await selectAll();
    for (const name of ['bold', 'italic', 'underline', 'strike']) tool(name).click();
    expect(editor.value).to.equal('<p><strong><em><u><s>texto</s></u></em></strong></p>');
    await editor.updateComplete;
    expect(tool('bold').getAttribute('aria-pressed')).to.equal('true');
  });

  it('names colours, fonts and sizes instead of styling them', async () => {
    const { editor } = await aReadyEditor();
    await typeText('texto');
    await selectAll();
    const pick = (menu: string, word: string) =>
      [...editor.renderRoot.querySelectorAll<HTMLElement>(`#menu-${menu} button`)].find(({ innerText, textContent }) =>
        (innerText || textContent).includes(word),
      );
    pick('color', 'Vermelho')?.click();
    pick('highlight', 'Âmbar')?.click();
    pick('font', 'Largura fixa')?.click();
    pick('size', 'Grande')?.click();
    for (const token of ['data-color="red"', 'data-highlight="amber"', 'data-font="mono"', 'data-size="large"']) {
      expect(editor.value).to.contain(token);
    }
    expect(editor.value).not.to.contain('style');
    pick('color', 'Cor normal')?.click();
    expect(editor.value).not.to.contain('data-color');
  });

  it('writes lists, goes from one kind to the other and out again', async () => {
    const { editor, tool } = await aReadyEditor();
    await typeText('um');
    tool('bullets').click();
    await pressKeys('Enter');
    await typeText('dois');
    expect(editor.value).to.equal('<ul><li><p>um</p></li><li><p>dois</p></li></ul>');
    tool('numbers').click();
    expect(editor.value).to.equal('<ol><li><p>um</p></li><li><p>dois</p></li></ol>');
    await selectAll();
    tool('numbers').click();
    expect(editor.value).to.equal('<p>um</p><p>dois</p>');
  });

  it('makes a link by keyboard, completes its address, and takes it away', async () => {
    const { editor, tool } = await aReadyEditor();
    await typeText('manual');
    await selectAll();
    await pressKeys('Control+k');
    await settled(() => focused()?.id === 'link-address', 'the address is asked for');
    await typeText('javascript:alert(1)');
    await pressKeys('Enter');
    await settled(() => focused()?.getAttribute('aria-invalid') === 'true', 'the fault is said');
    await selectAll();
    await typeText('totall.com.br/manual');
    await pressKeys('Enter');
    expect(editor.value).to.contain('<a href="https://totall.com.br/manual"').and.to.contain('>manual</a>');
    tool('unlink').click();
    expect(editor.value).to.equal('<p>manual</p>');
  });

  it('undoes and does again', async () => {
    const { editor, tool } = await aReadyEditor();
    expect(tool('undo').getAttribute('aria-disabled')).to.equal('true');
    await typeText('texto');
    await pressKeys('Control+z');
    expect(editor.value).to.equal('');
    await pressKeys('Control+Shift+z');
    expect(editor.value).to.equal('<p>texto</p>');
  });

  it('puts a text kept ready where the cursor is', async () => {
    const { editor } = await aReadyEditor();
    editor.macros = [
      { id: 'path', label: 'Caminho', html: '<p>Caminho: <strong>menu</strong></p><script>alert(1)</script>' },
    ];
    await editor.updateComplete;
    the(editor.renderRoot, '#menu-macro button').click();
    expect(editor.value).to.equal('<p>Caminho: <strong>menu</strong></p>');
  });

  it('cleans what is pasted, and what it is given', async () => {
    const { editor, text } = await aReadyEditor('<p onclick="alert(1)">a<script>alert(1)</script></p>');
    expect(editor.value).to.equal('<p>a</p>');
    await selectAll();
    paste(text, {
      'text/html': '<p style="color:red" onmouseover="alert(1)"><b>b</b><img src="x" onerror="alert(1)"></p>',
    });
    expect(editor.value).to.equal('<p><strong>b</strong></p>');
  });

  it('keeps the words of a pasted table, and takes no boldness that was none', async () => {
    const { editor, text } = await aReadyEditor();
    paste(text, {
      'text/html': '<b style="font-weight:normal;"><table><tr><td>NF-e</td><td>539</td></tr></table></b>',
    });
    expect(editor.value).to.equal('<p>NF-e 539</p>');
  });

  it('hands pasted files on', async () => {
    const { around, text } = await aReadyEditor();
    const files: File[] = [];
    around.addEventListener('chamado-editor-files', (event) => files.push(...event.files));
    paste(text, {}, [new File(['x'], 'tela.png', { type: 'image/png' })]);
    expect(files.map(({ name }) => name)).to.deep.equal(['tela.png']);
  });

  it('takes another text from its host, but not its own back while somebody types on', async () => {
    const { editor, told } = await aReadyEditor();
    await typeText('ab');
    await settled(() => told.length > 0, 'the host is told');
    await typeText('c');
    editor.value = told.at(-1) ?? '';
    expect(editor.value).to.equal('<p>abc</p>');
    editor.value = '';
    expect(editor.value).to.equal('');
  });

  it('does not move when the formatting arrives', async () => {
    const { editor } = await anEditor();
    const height = () => editor.renderRoot.querySelector('.toolbar')?.getBoundingClientRect().height;
    await settled(() => height() !== undefined, 'the toolbar is drawn');
    const before = height();
    await editor.load();
    await editor.updateComplete;
    expect(height()).to.equal(before);
  });
});
