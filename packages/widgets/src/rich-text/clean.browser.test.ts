/** What others write is cleaned of what could harm, and keeps what our sheets can draw. */
import { expect } from 'chai';
import { html, render } from 'lit';
import { settled } from '../testing/settled.ts';
import { clean } from './clean.ts';
import { Pictures } from './pictures.ts';
import { cleanHtmlOf } from './drawing.ts';
import { richText } from './rich-text.ts';

const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('a text that others wrote', () => {
  it('keeps the formatting a person may give it', () => {
    const text =
      '<p><strong>a</strong> <em>b</em> <u>c</u> <s>d</s> <span data-color="red" data-size="large">e</span></p><ul><li>f</li></ul>';
    expect(clean(text)).to.equal(text);
  });

  it('loses scripts, handlers, styles, classes, ids and forms', () => {
    const harm =
      '<script>alert(1)</script><p onclick="alert(1)" style="color:red" class="x" id="y">a</p><form><input name="z"></form>';
    expect(clean(harm)).to.equal('<p>a</p>');
  });

  it('loses a token that is not ours', () => {
    expect(clean('<span data-color="url(x)" data-size="9999px" data-other="1">a</span>')).to.equal('<span>a</span>');
  });

  it('opens its links elsewhere, without telling them who follows', () => {
    expect(clean('<a href="https://example.com">a</a>')).to.equal(
      '<a href="https://example.com" target="_blank" rel="noopener noreferrer nofollow">a</a>',
    );
    expect(clean('<a href="mailto:a@example.com">a</a>')).to.equal('<a href="mailto:a@example.com">a</a>');
  });

  it('links nowhere but to the web and to mail', () => {
    for (const href of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:image/svg+xml,<svg/>', 'blob:x', '/x'])
      expect(clean(`<a href="${href}">a</a>`)).to.equal('<a>a</a>');
  });

  it('shows an image of its own, and links to one of another host', () => {
    const own = '<img alt="a" src="data:image/png;base64,iVBORw0KGgo=">';
    expect(clean(own)).to.equal(own);
    expect(clean('<img alt="a" src="data:image/svg+xml;base64,AAAA">')).to.equal('a');
    expect(clean('<img alt="Tela" src="https://example.com/x.png">')).to.contain('>Tela</a>');
    expect(clean('<img alt="Tela" src="https://example.com/x.png">')).not.to.contain('<img');
  });

  it('is drawn with its own images from memory, which a strict page lets be, and gives them back', async () => {
    const place = document.createElement('div');
    const own = `<p>Tela <img alt="a &gt; b" src="data:image/gif;base64,${GIF}"></p>`;
    render(html`<div>${richText(own)}</div>`, place);
    const image = () => place.querySelector('img');
    await settled(() => Boolean(image()?.complete), 'the image is drawn');
    expect([image()?.src.slice(0, 5), image()?.alt, image()?.naturalWidth]).to.deep.equal(['blob:', 'a > b', 1]);
    const { src = '' } = image() ?? {};
    render(html`<p>outro</p>`, place);
    expect(
      await fetch(src).then(
        () => 'there',
        () => 'gone',
      ),
    ).to.equal('gone');
  });

  it('draws what is broken as its words, and leaves alone what only reads like an image', () => {
    const pictures = new Pictures();
    expect(pictures.drawn('<img alt="a" src="data:image/png;base64,%%%">')).to.equal('<img alt="a">');
    const told = '<p>&lt;img src="data:image/png;base64,AAAA"&gt;</p>';
    expect(pictures.drawn(told)).to.equal(told);
  });

  it('is the same when it is cleaned again', () => {
    const once = clean('<p>a<img alt="b" src="https://example.com/x.png"> <b>c<i>d</b></i><table><tr><td>e');
    expect(clean(once)).to.equal(once);
  });

  it('may be Markdown, whose headings begin below the title', async () => {
    const text = await cleanHtmlOf('# Título\n\n- um\n- **dois**\n\n<img src=x onerror=alert(1)>', 'markdown');
    expect(text).to.contain('<h3>Título</h3>').and.to.contain('<strong>dois</strong>');
    expect(text).not.to.contain('onerror');
  });

  it('has no level of headings left out, however its Markdown begins', async () => {
    expect(await cleanHtmlOf('## Antes\n\n### Como', 'markdown')).to.equal('<h3>Antes</h3>\n<h4>Como</h4>\n');
    expect(await cleanHtmlOf('Sem título', 'markdown')).to.equal('<p>Sem título</p>\n');
  });

  it('can be read at once, plainly, and is shown clean as soon as that is possible', async () => {
    const place = document.createElement('div');
    const show = (text: string) => render(html`<div class="rich">${richText(text)}</div>`, place);
    show('<p>um &amp; <b>meio</b></p><p>fim</p><script>x</script>');
    expect([place.textContent, place.querySelectorAll('br, b').length]).to.deep.equal(['um & meiofim', 2]);
    await settled(() => place.querySelector('b') !== null, 'it is shown with its formatting');
    expect([place.textContent, place.querySelector('script')]).to.deep.equal(['um & meiofim', null]);
  });

  it('changes with its text, from one clean one to the next', async () => {
    const place = document.createElement('div');
    const show = (text: string) => render(html`<div class="rich">${richText(text)}</div>`, place);
    show('<b>um</b>');
    await settled(() => place.querySelector('b') !== null, 'the text is shown');
    show('<b>dois</b>');
    expect(place.querySelector('b')?.textContent).to.equal('um');
    await settled(() => place.textContent.includes('dois'), 'the other text is shown');
    expect(place.textContent).not.to.contain('um');
  });

  it('brings its own sheet to the widget it is shown in', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    render(html`<div class="rich">${richText('<b>um</b>')}</div>`, root);
    await settled(() => root.querySelector('b') !== null, 'the text is shown');
    expect(root.adoptedStyleSheets).to.have.length(1);
  });
});
