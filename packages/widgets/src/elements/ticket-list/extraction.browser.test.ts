/** The list of tickets taken along as a file. */
import { anAttendant, aTicket } from '@chamado/core/testing';
import { expect } from 'chai';
import { listOnPage, manyTickets } from '../../testing/list-on-page.ts';
import { settled } from '../../testing/settled.ts';

/** Catches the files a page hands to the person, instead of saving them. */
function catchFiles() {
  const files: { readonly name: string; readonly data: Blob | undefined }[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (data) => {
    const url = createObjectURL(data);
    if (data instanceof Blob) blobs.set(url, data);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, data: blobs.get(this.href) });
  };
  const release = () => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  };
  return { files, release };
}

describe('the extraction of <chamado-ticket-list>', () => {
  const caught = catchFiles();
  after(caught.release);

  it('is a file of all that match, as the reader reads it', async () => {
    const other = aTicket({ id: 'x', number: 'X-1', subject: '=1+1', stage: 'awaitingApproval' });
    const page = await listOnPage([...manyTickets(620), other], { as: anAttendant(), tab: 'todos' });
    page.list.query = '2026';
    page.button('Exportar').click();
    await settled(() => caught.files.length === 1, 'the file is there');
    const [file] = caught.files;
    expect(file?.name).to.equal('tickets-2026-04-08.csv');
    const text = (await file?.data?.text()) ?? '';
    const [header = '', first = ''] = text.split('\r\n');
    expect(text.trimEnd().split('\r\n')).to.have.length(621);
    expect(header).to.match(/^\uFEFF?Ticket;Abertura;De;Assunto;Prazo de entrega;Responsável;Status;Justificativa;/);
    expect(first)
      .to.match(/;\d\d\/\d\d\/2026 \d\d:\d\d;Carla Menezes;/)
      .and.to.contain('Novo');
    expect(text).not.to.contain('X-1');
  });

  it('can be stopped, and then no file is made', async () => {
    const before = caught.files.length;
    let pages = 0;
    const all = await listOnPage(manyTickets(2));
    const { list } = all.memory.deskFor(anAttendant()).tickets;
    const never = new Promise<never>(() => undefined);
    const page = await listOnPage([], {
      tickets: {
        list: (query, options) => {
          if (query.limit === 500) pages += 1;
          return query.limit === 500 ? never : list(query, options);
        },
      },
    });
    page.button('Exportar').click();
    await settled(() => pages === 1, 'it is read');
    page.button('Parar').click();
    await settled(() => page.all('progress').length === 0, 'it is stopped');
    expect(page.button('Exportar').isConnected).to.equal(true);
    expect(caught.files).to.have.length(before);
  });
});
