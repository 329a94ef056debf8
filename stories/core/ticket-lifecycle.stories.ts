/** The lifecycle, drawn by the machine itself: under two policies, and with the way of one ticket on it. */
import type { TimelineEntry } from '@chamado/core/ticket';
import { createMemoryBackend } from '@chamado/core/memory';
import {
  aFieldServicePolicy,
  anAttendant,
  anOperationId,
  aPolicy,
  aProfile,
  aRequester,
  aTicket,
} from '@chamado/core/testing';
import '@chamado/widgets/desk';
import '@chamado/widgets/lifecycle';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const [carla, ana] = [aRequester(), anAttendant()];
const drawn = (profile = aProfile(), entries: unknown = []) => html`
  <chamado-desk .port=${createMemoryBackend({ profile, people: [carla, ana] }).deskFor(carla)}>
    <chamado-lifecycle .entries=${entries}></chamado-lifecycle>
  </chamado-desk>
`;

/** A ticket that waited for the customer once, and is worked again. */
async function entriesOfOne(): Promise<readonly TimelineEntry[]> {
  const ticket = aTicket();
  const { tickets } = createMemoryBackend({ profile: aProfile(), people: [carla, ana], tickets: [ticket] }).deskFor(
    ana,
  );
  const commands = [
    { type: 'ticket.accept' },
    { type: 'ticket.suspend', reasonId: 'informacoes-do-cliente', comment: 'Falta o XML da nota' },
    { type: 'ticket.resume' },
  ] as const;
  for (const [at, command] of commands.entries())
    await tickets.apply(ticket.id, command, { version: at + 1, operationId: anOperationId(at + 1) });
  return tickets.timeline(ticket.id);
}

const meta: Meta = { title: 'Core/Ticket lifecycle', component: 'chamado-lifecycle', tags: ['!autodocs'] };
export default meta;

/** Estimate, approval within fifteen days, never reopened. */
export const HelpDesk: StoryObj = { render: () => drawn() };

/** Released first, an internal action after; no estimate and no approval. */
export const FieldService: StoryObj = { render: () => drawn(aProfile({ policy: aFieldServicePolicy() })) };

/** A desk that estimates nothing and asks for no word. */
export const Plain: StoryObj = {
  render: () => drawn(aProfile({ policy: aPolicy({ estimateOffered: false, approval: null }) })),
};

export const OneTicket: StoryObj = {
  loaders: [async () => ({ entries: await entriesOfOne() })],
  render: (_, { loaded }) => drawn(aProfile(), loaded['entries']),
};
