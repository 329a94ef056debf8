/** The lifecycle is seen: every stage, the way of a ticket, and what may come next, in drawing and in words. */
import { createMemoryBackend } from '@chamado/core/memory';
import {
  aFieldServicePolicy,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aTicket,
  AT,
} from '@chamado/core/testing';
import type { TicketCommand } from '@chamado/core';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './lifecycle.define.ts';

const [carla, ana] = [aRequester(), anAttendant()];

async function render(commands: readonly TicketCommand[], policy = aProfile().policy) {
  const ticket = aTicket();
  const profile = aProfile({ policy });
  const backend = createMemoryBackend({ profile, people: [carla, ana], tickets: [ticket], now: () => AT });
  const { tickets } = backend.deskFor(ana);
  for (const [at, command] of commands.entries())
    await tickets.apply(ticket.id, command, { version: at + 1, operationId: anOperationId(at + 1) });
  const entries = commands.length > 0 ? await tickets.timeline(ticket.id) : [];
  const desk = await mount(html`<chamado-lifecycle .entries=${entries}></chamado-lifecycle>`, { backend, as: carla });
  const root = desk.querySelector('chamado-lifecycle')?.shadowRoot;
  if (!root) throw new Error('No lifecycle');
  await settled(() => root.querySelector('.picture') !== null, 'it is drawn');
  const texts = (selector: string) =>
    [...root.querySelectorAll(selector)].map((node) => node.textContent.replace(/\s+/g, ' ').trim());
  return { desk, root, texts };
}

const suspend: TicketCommand = { type: 'ticket.suspend', reasonId: 'terceiros', comment: 'SEFAZ fora do ar' };

describe('<chamado-lifecycle>', () => {
  it('draws every stage that the policy reaches, and no other', async () => {
    const { texts, root } = await render([]);
    expect(texts('.name')).to.deep.equal([
      ...['Novo', 'Em estimativa', 'Proposta enviada', 'Encaminhado', 'Em atendimento', 'Pendente'],
      ...['Aguardando aprovação', 'Encerrado', 'Cancelado', 'Rejeitado'],
    ]);
    expect(root.querySelector('[data-current]')).to.equal(null);
    const { texts: field } = await render([], aFieldServicePolicy());
    expect(field('.name')).to.include('Atendido').and.not.include('Em estimativa');
  });

  it('marks where the ticket was, in order, where it stands and where it may go', async () => {
    const { texts, root } = await render([{ type: 'ticket.accept' }, suspend, { type: 'ticket.resume' }]);
    expect(texts('[data-visited] .word')).to.deep.equal(['Novo 1', 'Em atendimento 2 · 4', 'Pendente 3']);
    expect(texts('[data-current] .name')).to.deep.equal(['Em atendimento']);
    expect(root.querySelectorAll('.line.taken')).to.have.length(4);
    expect(texts('section.next li')).to.include('Aguardando aprovação Responder e concluir'.replace('ção R', 'çãoR'));
  });

  it('tells the same in words, and is accessible', async () => {
    const { desk, texts, root } = await render([{ type: 'ticket.accept' }, suspend]);
    expect(texts('ol li')).to.have.length(3);
    expect(root.querySelector('ol [aria-current=step]')?.textContent).to.contain('Pendente, desde');
    expect(await axeFaults(desk)).to.deep.equal([]);
  });

  it('draws no line through another place', async () => {
    const { root } = await render([]);
    const boxes = [...root.querySelectorAll<SVGRectElement>('.place rect')].map((rect) => rect.getBBox());
    for (const way of root.querySelectorAll<SVGPathElement>('.way')) {
      const length = way.getTotalLength();
      for (let at = 8; at < length - 8; at += 2) {
        const { x, y } = way.getPointAtLength(at);
        const hit = boxes.some(
          (box) => x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1,
        );
        expect(hit, `${way.getAttribute('d') ?? ''} at ${x},${y}`).to.equal(false);
      }
    }
  });
});
