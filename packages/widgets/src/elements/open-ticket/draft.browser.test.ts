/** What was written outlives the page it was written on, and answers come without being in the way. */
import type { TicketId } from '@chamado/core';
import { expect } from 'chai';
import { focused } from '../../testing/keys.ts';
import { settled } from '../../testing/settled.ts';
import { carla, fill, people, render } from './open-ticket.scene.browser.test.ts';

describe('a draft of <chamado-open-ticket>', () => {
  it('is kept within 400 ms, found on the next page, and thrown away by choice', async () => {
    const first = await render();
    await first.ready();
    expect(localStorage.length).to.equal(0);
    await first.write('subject', 'Erro ao fechar o caixa');
    const began = performance.now();
    await settled(() => localStorage.length === 1, 'the draft is kept');
    expect(performance.now() - began).to.be.lessThan(400);
    await first.shows('Rascunho guardado neste navegador às');
    const next = await render({ again: true });
    await next.shows('recuperado');
    expect(next.find('#field-subject')).to.have.property('value', 'Erro ao fechar o caixa');
    next.button('Descartar').click();
    await next.shows('Rascunho descartado');
    expect([localStorage.length, next.find('#field-subject')]).to.have.deep.nested.property('[0]', 0);
    next.button('Desfazer').click();
    await settled(
      () => next.root.querySelector<HTMLInputElement>('#field-subject')?.value === 'Erro ao fechar o caixa',
      'it is back',
    );
  });

  it('holds the last letters when the page goes away', async () => {
    const page = await render();
    await page.ready();
    await page.tell('Última palavra');
    window.dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify(localStorage)).to.contain('Última palavra');
  });

  it('holds the last letters when the widget is moved', async () => {
    const page = await render();
    await page.ready();
    await page.tell('Mudança');
    const elsewhere = page.desk.appendChild(document.createElement('div'));
    elsewhere.append(page.form);
    await settled(
      () => page.root.querySelector('chamado-editor')?.value.includes('Mudança') ?? false,
      'the text is there again',
    );
  });

  it('goes once the ticket is registered', async () => {
    const page = await render();
    await fill(page);
    page.button('Registrar').click();
    await page.shows('registrado');
    expect(localStorage.length).to.equal(0);
    page.button('Abrir outro').click();
    await page.shows('Assunto');
    expect(page.find('#field-subject')).to.have.property('value', '');
  });

  it('that this browser refuses is said calmly', async () => {
    const page = await render();
    await page.ready();
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await page.write('subject', 'Erro');
      await page.shows('Este navegador não guarda rascunhos');
    } finally {
      if (setItem) Object.defineProperty(Storage.prototype, 'setItem', setItem);
    }
  });

  it('waits for its writer while somebody else sits at the desk', async () => {
    const page = await render();
    await page.ready();
    await page.write('subject', 'De Carla');
    page.desk.port = page.memory.deskFor(people[1] ?? carla);
    await page.shows('Rui Tavares');
    expect(page.find('#field-subject')).to.have.property('value', '');
    page.desk.port = page.memory.deskFor(carla);
    await page.shows('Carla Menezes');
    await settled(
      () =>
        'value' in page.find('#field-subject') &&
        page.root.querySelector<HTMLInputElement>('#field-subject')?.value === 'De Carla',
      'the draft is back',
    );
  });
});

describe('answers while a subject is written', () => {
  const typing = async () => {
    const page = await render();
    await page.ready();
    page.find('#field-subject').focus();
    await page.write('subject', 'Nota fiscal rejeitada ao enviar');
    await page.shows('Talvez isto resolva');
    return page;
  };

  it('come without taking the focus, and go when told to', async () => {
    const page = await typing();
    expect(focused()?.id).to.equal('field-subject');
    expect(page.text()).to.contain('Já aberto na sua empresa');
    page.find('.dismiss').click();
    await settled(() => !page.text().includes('Talvez isto resolva'), 'they are gone');
    expect(focused()?.id).to.equal('field-subject');
  });

  it('lead to a ticket that says the same', async () => {
    const page = await typing();
    const chosen: TicketId[] = [];
    page.desk.addEventListener('chamado-ticket-select', ({ ticketId }) => chosen.push(ticketId));
    page.button('202603/0031').click();
    expect(chosen).to.deep.equal(['ticket-1']);
  });

  it('are read in place, judged once, and left with everything still there', async () => {
    const page = await typing();
    page.button('NF-e rejeitada').click();
    await settled(() => focused()?.id === 'article', 'the article has the focus');
    page.button('Isto resolveu').click();
    await page.shows('Que bom que resolveu');
    await settled(() => focused()?.id === 'thanks', 'the thanks have the focus');
    page.button('Continuar escrevendo').click();
    await page.shows('Talvez isto resolva');
    expect(focused()?.getAttribute('data-article')).to.equal('article-1');
    expect(page.find('#field-subject')).to.have.property('value', 'Nota fiscal rejeitada ao enviar');
    const [article] = (await page.memory.deskFor(carla).knowledge?.search({ text: 'NCM' }))?.items ?? [];
    expect(article && (await page.memory.deskFor(carla).knowledge?.get(article.id))?.helped).to.equal(1);
  });
});
