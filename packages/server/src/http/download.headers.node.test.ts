/** A download keeps its name in any alphabet, adds no header of its own, and runs nowhere. */
import { expect } from 'chai';
import { downloadHeaders } from './download.headers.ts';

const disposition = (name: string, inline = false): string | null =>
  downloadHeaders({ name, type: 'image/png' }, inline).get('content-disposition');

describe('a download', () => {
  it('is saved under its own name, and in plain letters where a reader knows no others', () => {
    expect(disposition('Relatório (março).pdf')).to.equal(
      `attachment; filename="Relatorio (marco).pdf"; filename*=UTF-8''Relat%C3%B3rio%20%28mar%C3%A7o%29.pdf`,
    );
  });

  it('says nothing but its name, whatever the name is', () => {
    for (const name of ['a"; filename="b.exe', 'a\r\nset-cookie: x=1', '../../etc', '\ud800', '💾', "it's *"]) {
      expect(disposition(name), name).to.match(/^attachment; filename="[\w .()-]*"; filename\*=UTF-8''[\w.%~!-]*$/);
    }
  });

  it('opens no page: it is saved, its type is not guessed, and nothing in it may run', () => {
    const headers = downloadHeaders({ name: 'x.html', type: 'text/html' });
    expect(headers.get('content-disposition')).to.match(/^attachment;/);
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('content-security-policy')).to.contain('sandbox').and.not.contain('allow-scripts');
    expect(headers.get('cache-control')).to.contain('no-store');
  });

  it('is shown in place only where it was drawn anew', () => {
    expect(disposition('tela.png')).to.match(/^attachment;/);
    expect(disposition('tela.png', true)).to.match(/^inline;/);
  });
});
