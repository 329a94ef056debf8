/** A ticket written without a network: said to be kept, until it has its number. */
import type { DeskPort, Ticket, UnsentWrite } from '@chamado/core';
import { aDraft, anUnsentPort, anUnsentWrite } from '@chamado/core/testing';
import { expect } from 'chai';
import { axeFaults } from '../../testing/axe.ts';
import { settled } from '../../testing/settled.ts';
import '../unsent/unsent.define.ts';
import { fill, render } from './open-ticket.scene.browser.test.ts';

/** A desk whose outbox keeps what is opened, until it lets go of it. */
function outOfReach() {
  const writes: UnsentWrite[] = [];
  const unsent = anUnsentPort(writes);
  const port = (desk: DeskPort): DeskPort => ({
    ...desk,
    unsent,
    tickets: {
      ...desk.tickets,
      open: async (draft, options) => {
        const ticket = await desk.tickets.open(draft, options);
        const { operationId } = options;
        writes.push(anUnsentWrite({ operationId, ticketId: ticket.id }, { draft: aDraft() }));
        return { ...ticket, number: '—' };
      },
    },
  });
  const arrive = () => Promise.all(writes.map(({ operationId }) => unsent.discard(operationId)));
  return { port, arrive };
}

describe('<chamado-open-ticket> without a network', () => {
  it('B2 says that the ticket is kept, and that it is registered once it has its number', async () => {
    const { port, arrive } = outOfReach();
    const page = await render({ port });
    const heard: Ticket[] = [];
    page.desk.addEventListener('chamado-ticket-open', ({ ticket }) => heard.push(ticket));
    const aloud = () => page.root.querySelector('[role=status]')?.textContent ?? '';
    await fill(page);
    page.button('Registrar').click();
    await page.shows('Ticket guardado para envio');
    expect(page.text()).to.contain('O número vem quando o envio chegar');
    expect(page.text()).not.to.contain('registrado').and.not.to.contain('Enviamos').and.not.to.contain('—');
    await settled(() => aloud().includes('guardado para envio'), `it is said aloud, not: ${aloud()}`);
    expect(heard).to.deep.equal([]);
    const unsent = page.find('chamado-unsent');
    await settled(() => unsent.shadowRoot?.textContent.includes('aguarda a conexão') ?? false, 'it waits');
    expect(await axeFaults(page.desk)).to.deep.equal([]);

    await arrive();
    const [ticket] = await page.opened();
    await page.shows(`Ticket ${ticket?.number ?? ''} registrado`);
    expect(page.text()).to.contain('Enviamos uma cópia');
    await settled(() => aloud().includes('registrado'), `it is said aloud, not: ${aloud()}`);
    expect(heard.map(({ number }) => number)).to.deep.equal([ticket?.number]);
  });
});
