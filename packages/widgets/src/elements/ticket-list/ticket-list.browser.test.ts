/** `<chamado-ticket-list>` as people use it: what they choose, what they are shown and told. */
import { DeskError } from '@chamado/core';
import { aColleague, anAttendant, aRequester, aTicket, aTicketIn, daysAfter } from '@chamado/core/testing';
import { expect } from 'chai';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys, typeText } from '../../testing/keys.ts';
import { listOnPage, manyTickets, numberOf } from '../../testing/list-on-page.ts';
import { settled } from '../../testing/settled.ts';

const waiting = aTicket({ id: 'w', number: '202603/9001', stage: 'awaitingApproval' });
const counted = (page: Awaited<ReturnType<typeof listOnPage>>) =>
  settled(() => page.all('[role=tab] .count').length === 7, 'the tabs are counted');
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('<chamado-ticket-list>', () => {
  it('shows the profile’s tabs with their figures, what asks for a word the loudest', async () => {
    const page = await listOnPage([...manyTickets(3), waiting]);
    await counted(page);
    expect(page.all('[role=tab]').map(words)).to.deep.equal([
      ...['Novos 3', 'Em estimativa 0', 'Em atendimento 0', 'Aguardando aprovação 1', 'Encerrados 0', 'Rejeitados 0'],
      'Todos 4',
    ]);
    expect(page.all('[role=tab][data-asks]').map(words)).to.deep.equal(['Aguardando aprovação 1']);
  });

  it('tells a proposal that waits for the customer from one that is being worked out', async () => {
    const proposed = aTicketIn({ stage: 'estimating', step: 'proposed' });
    const page = await listOnPage([proposed, aTicket({ id: 'e', stage: 'estimating' })]);
    page.list.tab = 'todos';
    await settled(() => page.all('.item:not([hidden]) .badge').length === 2, 'both are shown');
    const badges = page.all('.item:not([hidden]) .badge').map(words).toSorted();
    expect(badges).to.deep.equal(['2. Em Estimativa', 'Proposta aguarda resposta']);
  });

  for (const width of [1000, 320]) {
    it(`is accessible at ${width} px in both themes, with filters at work, with nothing found`, async () => {
      const page = await listOnPage([...manyTickets(30), waiting], { width, as: anAttendant() });
      await counted(page);
      for (const theme of ['light', 'dark'] as const) {
        page.desk.theme = theme;
        await page.desk.updateComplete;
        expect(await axeFaults(page.desk), theme).to.deep.equal([]);
      }
      page.button('Filtros').click();
      await settled(() => page.all('.filter').length === 1, 'the filters open');
      expect(await axeFaults(page.desk), 'filters').to.deep.equal([]);
      page.list.query = 'nada disso';
      await settled(() => page.all('.empty').length === 1, 'nothing is found');
      expect(await axeFaults(page.desk), 'nothing').to.deep.equal([]);
    });
  }

  it('walks the tabs by arrows, and shows what it comes to', async () => {
    const page = await listOnPage([...manyTickets(1), waiting]);
    page.one('[role=tab]').focus();
    await pressKeys('ArrowRight', 'ArrowRight', 'ArrowRight');
    await page.begins('202603/9001');
    expect(page.list.getAttribute('tab')).to.equal('aguardando-aprovacao');
    expect(focused()?.getAttribute('aria-selected')).to.equal('true');
    await pressKeys('Home');
    expect(page.list.tab).to.equal('novos');
    await pressKeys('ArrowLeft');
    expect(page.list.tab).to.equal('todos');
  });

  it('searches as one types, and says how many were found', async () => {
    const page = await listOnPage([...manyTickets(5), aTicket({ id: 'p', subject: 'Impressão sai em branco' })]);
    page.one('input[type=search]').focus();
    await typeText('impressao');
    await settled(() => page.rows().length === 1, 'one is found');
    expect(page.list.getAttribute('query')).to.equal('impressao');
    await settled(() => page.one('[role=status]').textContent === '1 ticket', 'it is said');
  });

  it('sorts by a head, turns it, and gives the list its own order back', async () => {
    const page = await listOnPage(manyTickets(3));
    const head = () => page.one('[role=columnheader][data-name=number]');
    const press = () => head().querySelector('button')?.click();
    press();
    await page.begins(numberOf(0));
    expect(head().getAttribute('aria-sort')).to.equal('ascending');
    press();
    await page.begins(numberOf(2));
    expect(head().getAttribute('aria-sort')).to.equal('descending');
    press();
    await settled(() => head().getAttribute('aria-sort') === 'none', 'the order is its own');
  });

  it('shows the company’s tickets on a switch, and the last days by a choice', async () => {
    const { id, name, role } = aColleague();
    const rui = { id, name, role };
    const his = aTicket({ id: 'his', number: 'R-1', requester: rui, openedBy: rui, openedAt: daysAfter(29) });
    const page = await listOnPage([...manyTickets(2), his]);
    page.all('.segments input')[1]?.click();
    await page.begins('R-1');
    expect(page.list.scope).to.equal('all');
    const period = page.one('select.period');
    if (period instanceof HTMLSelectElement) period.value = '7';
    period.dispatchEvent(new Event('change'));
    await settled(() => page.rows().length === 1, 'only the last days');
  });

  it('filters by column, question and value, with the keyboard alone, and takes the filter back', async () => {
    const page = await listOnPage([...manyTickets(12), waiting]);
    page.button('Filtros').focus();
    await pressKeys('Enter');
    await settled(() => focused()?.matches('.filter select') ?? false, 'the focus is in the form');
    await pressKeys('Tab', 'Tab');
    await typeText('0007');
    await pressKeys('Enter');
    await settled(() => page.rows().length === 1, 'it filters');
    expect(page.all('.chips li').map(words)).to.deep.equal(['Ticket contém 0007']);
    page.one('.chips .remove').click();
    await settled(() => page.rows().length === 12, 'all are back');
  });

  it('leads out of nowhere: to the tab that has what is looked for, or back to everything', async () => {
    const page = await listOnPage([...manyTickets(2), waiting]);
    page.list.query = '9001';
    await settled(() => page.all('.empty button').length === 2, 'both ways out are offered');
    expect(words(page.one('.empty p'))).to.equal('Nada com "9001"');
    page.button('Ver 1 em').click();
    await page.begins('202603/9001');
    page.list.tab = 'rejeitados';
    await settled(() => page.all('.empty').length === 1, 'nothing here');
    page.button('Limpar busca e filtros').click();
    await settled(() => words(page.one('.empty')) === 'Nenhum ticket em "Rejeitados"', 'nothing at all');
  });

  it('says calmly that there is nothing yet', async () => {
    const page = await listOnPage([]);
    expect(words(page.one('.empty'))).to.equal('Nenhum ticket novo. Quando você abrir um, ele aparece aqui');
  });

  it('says why there are no rows, and tries again', async () => {
    let isAway = true;
    const rest = await listOnPage(manyTickets(2));
    const { list } = rest.memory.deskFor(aRequester()).tickets;
    const page = await listOnPage([], {
      tickets: {
        list: (query, options) =>
          isAway ? Promise.reject(new DeskError('unavailable', 'away')) : list(query, options),
      },
    });
    expect(words(page.one('[role=alert]'))).to.contain('O serviço não respondeu');
    expect(await axeFaults(page.desk)).to.deep.equal([]);
    isAway = false;
    page.button('Tentar agora').click();
    await settled(() => page.rows().length === 2, 'the rows came');
  });

  it('says by how much a ticket is late, and which are critical', async () => {
    const late = aTicket({ id: 'l', deadline: daysAfter(28), critical: true });
    const page = await listOnPage([late]);
    expect(words(page.one('.cell[data-name=deadline]'))).to.equal('atrasado 2 dias');
    expect(words(page.one('.cell[data-name=number]'))).to.contain('Crítico.');
  });
});
