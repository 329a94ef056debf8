/** Which files a desk takes: by their type and by their ending, which must not contradict each other. */
import { expect } from 'chai';
import { helpDesk } from '../profile/presets/help-desk.ts';
import { fileRefusal, fileType } from './file-limits.rules.ts';

const file = (name: string, type = '') => ({ name, data: new Blob(['x'], { type }) });
const isTaken = (name: string, type = ''): boolean => fileRefusal(file(name, type), helpDesk.files) === null;

describe('a file for a desk', () => {
  it('is known by its ending where the browser declares nothing', () => {
    const names = [
      'tela.png',
      'foto.JPG',
      'foto.heic',
      'a.webp',
      'a.avif',
      'v.mp4',
      'v.webm',
      'v.mov',
      'p.xls',
      'p.xlsx',
    ];
    const more = ['p.ods', 'p.csv', 'n.xml', 'l.log', 't.txt', 'd.pdf', 'z.zip', 'p.html'];
    expect([...names, ...more].filter((name) => !isTaken(name))).to.deep.equal([]);
    expect(fileType(file('planilha.xlsx', 'application/octet-stream'))).to.contain('spreadsheetml');
    expect([' tela.PNG ', 'tela.png...'].map((name) => fileType(file(name)))).to.deep.equal(['image/png', 'image/png']);
    expect(fileType(file('semnada'))).to.equal('application/octet-stream');
    expect(fileType({ name: 'l.txt', data: { type: 'Text/Plain ; charset=utf-8', size: 1 } })).to.equal('text/plain');
  });

  it('is of a kind where the profile names one, and of nothing that only begins like it', () => {
    const limits = { ...helpDesk.files, accept: ['image/*', 'text/plain'] };
    const taken = (type: string) => fileRefusal({ name: 'a', data: { type, size: 1 } }, limits) === null;
    expect(['image/png', 'imagery/png', 'text/plain', 'text/plainer', 'video/mp4'].map(taken)).to.deep.equal([
      ...[true, false, true, false, false],
    ]);
  });

  it('is refused where its ending and its type contradict each other', () => {
    expect(isTaken('relatorio.exe', 'image/png')).to.be.false;
    expect(isTaken('nota.pdf.exe', 'application/pdf')).to.be.false;
    expect(isTaken('tela.png', 'text/html')).to.be.false;
    const { code, message } = fileRefusal(file('relatorio.exe', 'image/png'), helpDesk.files) ?? {};
    expect([code, message]).to.deep.equal([
      'wrong_type',
      'relatorio.exe is declared image/png; by its ending right would be: application/x-msdownload',
    ]);
  });

  it('is refused as a program whatever it is called, declared or not', () => {
    const programs = [
      'exe',
      'msi',
      'bat',
      'cmd',
      'com',
      'scr',
      'ps1',
      'vbs',
      'jar',
      'js',
      'lnk',
      'hta',
      'dll',
      'apk',
      'sh',
    ];
    for (const type of ['', 'application/octet-stream', 'text/plain', 'image/png', 'application/zip'])
      expect(programs.filter((ending) => isTaken(`a.${ending}`, type))).to.deep.equal([]);
  });

  it('may be declared as the systems of this world declare it', () => {
    expect(isTaken('precos.csv', 'application/vnd.ms-excel')).to.be.true;
    expect(isTaken('nota.xml', 'text/xml')).to.be.true;
    expect(isTaken('fotos.zip', 'application/x-zip-compressed')).to.be.true;
    expect(isTaken('foto.jpeg', 'image/jpeg')).to.be.true;
    expect(isTaken('gravacao.webm', 'video/webm;codecs=vp9')).to.be.true;
    expect(isTaken('pagina.htm', 'text/html')).to.be.true;
  });

  it('is believed where its ending says nothing', () => {
    expect(isTaken('captura', 'image/png')).to.be.true;
    expect(isTaken('backup.2026', 'text/plain')).to.be.true;
    expect(isTaken('captura')).to.be.false;
  });
});
