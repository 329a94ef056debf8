/** What a view of the unsent shows: how many wait, and what the desk would not have, with what the person wrote. */
import type { SnapshotFrom } from 'xstate';
import type { FieldKind } from '../../form/form.schema.ts';
import type { UnsentWrite } from '../../port/unsent-port.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { OperationId, TicketId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { plainTextOf } from '../../shared/plain-text.ts';
import type { CommandType } from '../../ticket/ticket.command.schema.ts';
import { wordsIn } from '../ticket-page/words-in.ts';
import type { unsentMachine } from './unsent.machine.ts';

/** One write, as it was written. */
export type UnsentItem = {
  readonly id: OperationId;
  readonly ticketId: TicketId;
  /** Of several commands at once, the first. */
  readonly type: CommandType | 'ticket.open';
  /** Everything the person wrote, without markup; empty where he wrote nothing. */
  readonly words: string;
  readonly at: Instant;
  /** It was sent and not answered: what is let go of may have arrived all the same. */
  readonly mayHaveArrived: boolean;
  /** Null while it waits for the network. */
  readonly refusal: DeskError | null;
  /** He wants to let go of it, and is asked once more. */
  readonly isAsked: boolean;
};

/** What waits, oldest first. */
export type UnsentView = {
  /** For the network, or behind one that was refused. */
  readonly waiting: readonly UnsentItem[];
  /** For the person: the desk would not have them. */
  readonly refused: readonly UnsentItem[];
  readonly busy: boolean;
  readonly sending: boolean;
  readonly failure: DeskError | null;
};

/** Under whose forms it was written, and whether only one ticket's is meant. */
export type UnsentScope = { readonly profile: PortalProfile; readonly ticketId?: TicketId | undefined };

export function selectUnsent(
  snapshot: SnapshotFrom<typeof unsentMachine>,
  { profile, ticketId }: UnsentScope,
): UnsentView {
  const { writes, asked, failure } = snapshot.context;
  const items = (writes ?? [])
    .filter((write) => ticketId === undefined || write.ticketId === ticketId)
    .map((write) => itemOf(write, profile, asked));
  return {
    waiting: items.filter(({ refusal }) => !refusal),
    refused: items.filter(({ refusal }) => refusal),
    busy: snapshot.hasTag('busy'),
    sending: snapshot.hasTag('sending'),
    failure,
  };
}

const itemOf = (write: UnsentWrite, profile: PortalProfile, asked: OperationId | null): UnsentItem => ({
  ...{ id: write.operationId, ticketId: write.ticketId, at: write.at, refusal: write.refusal },
  ...saidIn(write, profile),
  mayHaveArrived: write.attempts > 0,
  isAsked: write.operationId === asked,
});

function saidIn({ draft, commands = [] }: UnsentWrite, { forms }: PortalProfile): Pick<UnsentItem, 'type' | 'words'> {
  if (draft) {
    const fields = forms.find(({ id }) => id === draft.formId)?.fields ?? [];
    const written = fields.flatMap(({ name, kind }) => (isWritten(kind) ? [draft.values[name]] : []));
    return { type: 'ticket.open', words: plain(written) };
  }
  return { type: commands[0]?.type ?? 'ticket.comment', words: plain(commands.flatMap((one) => wordsIn(one))) };
}

const isWritten = (kind: FieldKind): boolean => kind === 'text' || kind === 'longText' || kind === 'richText';

const plain = (texts: readonly unknown[]): string =>
  texts
    .flatMap((text) => (typeof text === 'string' ? plainTextOf(text) : []))
    .filter((text) => text !== '')
    .join('\n');
