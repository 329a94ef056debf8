/** What is left of HTML when it is measured or searched. */
import { expect } from 'chai';
import { plainTextOf, saysSomething } from './plain-text.ts';

describe('the plain text of HTML', () => {
  it('is one line per block, without tags or doubled space', () => {
    expect(plainTextOf('<p>Nota  <b>fiscal</b>\n10125</p><ul><li>um</li><li>dois<br>três</li></ul>')).to.equal(
      'Nota fiscal 10125\num\ndois\ntrês',
    );
    expect(plainTextOf('  só   texto \n')).to.equal('só texto');
  });

  it('decodes entities once, Portuguese letters among them', () => {
    expect(plainTextOf('Descri&ccedil;&atilde;o &amp;lt; &#233; &#xE9; &Uuml;&nbsp;fim &naoexiste;')).to.equal(
      'Descrição &lt; é é Ü fim &naoexiste;',
    );
    expect(plainTextOf('&#0; &#9999999; &#x110000;')).to.equal('\ufffd \ufffd \ufffd');
  });

  it('is empty where nothing would be read', () => {
    const unread = [
      '<p>&nbsp;</p>',
      '<!-- x > y -->',
      '<script>a("</p>")</script>',
      '<style>p{}</style>',
      '<p',
      '<script>a',
    ];
    expect(unread.map(plainTextOf)).to.deep.equal(unread.map(() => ''));
  });

  it('is not misled by a tag inside an attribute, nor by a sign that opens no tag', () => {
    expect(plainTextOf('<a title="a > b" href=\'x\'>elo</a>')).to.equal('elo');
    expect(plainTextOf('2 < 3 &gt; 1')).to.equal('2 < 3 > 1');
    expect(plainTextOf('<scripted>fica</scripted>')).to.equal('fica');
  });

  it('takes hostile markup in linear time', () => {
    const hostile = ['<', '<!--', '<a "', "<a '", '<script>', '&', '<p> </p>', '<b> </b>', ' \n', '<a b="', '&#1'];
    const began = performance.now();
    for (const piece of hostile) plainTextOf(piece.repeat(100_000));
    expect(performance.now() - began).to.be.below(5_000);
  });
});

describe('a text that must be said', () => {
  it('says something by its words or by a picture, and nothing by markup alone', () => {
    const silent = [
      '',
      ' \n',
      '<p></p>',
      '<p><br></p>',
      '<p>&nbsp;</p>',
      '<ul><li></li></ul>',
      '<img alt="nada">',
      '<p',
    ];
    expect(silent.filter(saysSomething)).to.deep.equal([]);
    const said = ['ok', '<p>ok</p>', 'a < b', '<p><img alt="" src="data:image/png;base64,AAAA"></p>'];
    expect(said.filter(saysSomething)).to.deep.equal(said);
  });
});
