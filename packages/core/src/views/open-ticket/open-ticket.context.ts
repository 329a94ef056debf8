/** What the form of a new ticket remembers, and how each wish changes it. */
import { checkAnswers } from '../../form/answers.rules.ts';
import { settle } from '../../form/settle.rules.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import { mayOpen, worksHere } from '../../ticket/ticket.access.ts';
import type { FieldValue, TicketDraft } from '../../ticket/ticket.schema.ts';
import { readDraft, type DraftShelf, type KeptDraft } from './draft.ts';
import { firstFacts, firstForm, firstValues, noDraft } from './open-ticket.facts.ts';
import type { OpenTicketFacts, Seat, Wish } from './open-ticket.facts.ts';

/** Who writes and what is asked for; clock, ids and the shelf for drafts come from outside. */
export type OpenTicketInput = Seat & {
  readonly wish: Wish;
  readonly now: () => Instant;
  readonly newId: () => OperationId;
  readonly shelf: DraftShelf;
};

export type Answer = { readonly name: string; readonly value: FieldValue };

/** Those the desk keeps; whether others are still on their way, and whether one did not arrive that still may. */
export type Files = { readonly attachments: readonly Attachment[]; readonly busy: boolean; readonly failed: boolean };

/** What a person does with the form. Only `form.submit`, and its retry, writes to the desk. */
export type OpenTicketEvent =
  | { readonly type: 'form.choose'; readonly formId: string }
  | { readonly type: 'form.leave' | 'form.submit' | 'form.retry' | 'form.another' }
  | ({ readonly type: 'field.set' } & Answer)
  | ({ readonly type: 'files.set' } & Files)
  | { readonly type: 'requester.choose'; readonly id: string }
  /** `draft.keep`: now, since the page is going away. */
  | { readonly type: 'draft.keep' | 'draft.discard' | 'draft.restore' };

export type OpenTicketContext = OpenTicketFacts &
  Omit<OpenTicketInput, keyof Seat> & {
    readonly operationId: OperationId;
    /** See `KeptDraft`. */
    readonly attempts: readonly TicketDraft[];
    readonly files: Omit<Files, 'attachments'>;
    /** Somebody wrote something: until then there is nothing to keep. */
    readonly written: boolean;
    /** The draft was being sent when its page went away. */
    readonly resumes: boolean;
    /** The draft last thrown away. */
    readonly thrown: KeptDraft | null;
  };

type Change = Partial<OpenTicketContext>;

export function begin(input: OpenTicketInput): OpenTicketContext {
  const { wish, now, newId, shelf, ...seat } = input;
  const blank = {
    ...firstFacts(seat, wish),
    wish,
    now,
    newId,
    shelf,
    operationId: newId(),
    attempts: [],
    files: { busy: false, failed: false },
  };
  return { ...blank, written: false, resumes: false, thrown: null, ...onForm(input, firstForm(seat.profile, wish)) };
}

/** A form with the draft kept for it, or with what it presets. */
export function onForm(input: OpenTicketInput, formId: string | null): Change {
  const kept = readDraft({ ...input, formId });
  return kept ? { ...asKept(kept), formId } : blank(input, formId);
}

/** Nothing written, under an operation of its own. */
const blank = ({ profile, wish, newId }: OpenTicketInput, formId: string | null): Change => ({
  ...{ ...cleared, formId, values: firstValues(profile, formId, wish), attachments: [], requesterId: null },
  ...{ draft: noDraft, operationId: newId(), attempts: [], written: false, resumes: false },
});

const cleared: Change = {
  lostFiles: [],
  faults: [],
  failure: null,
  ticket: null,
  overtaken: false,
  waits: false,
  thrown: null,
};

const asKept = ({ inFlight: resumes, keptAt: at, ...kept }: KeptDraft): Change => ({
  ...{ ...kept, ...cleared, resumes, written: true, draft: { ...noDraft, keptAt: at, restored: true } },
});

/** The customers `me` may open for, by name. */
export const met = ({ me, profile }: OpenTicketContext, people: readonly Person[]): Change => ({
  customers: people
    .filter((person) => mayOpen(me, person, profile.policy))
    .sort((one, other) => one.name.localeCompare(other.name, profile.locale)),
  failure: null,
});

/** An answer, with everything that follows from it; what was wrong with the field may be right now. */
export function answered(context: OpenTicketContext, { name, value }: Answer): Change {
  const form = formIn(context);
  const values = { ...context.values, [name]: value };
  return { values: form ? settle(form, context.profile, values) : values, ...without(context, name), written: true };
}

/** The draft without the files that are gone. */
export const dropped = ({ attachments }: OpenTicketContext, lostFiles: readonly Attachment[]): Change => ({
  lostFiles,
  attachments: attachments.filter(({ id }) => lostFiles.every((lost) => lost.id !== id)),
});

export const attached = (context: OpenTicketContext, { attachments, busy, failed }: Files): Change => ({
  attachments,
  lostFiles: [],
  files: { busy, failed },
  faults: context.faults.filter(({ field }) => !field.startsWith('attachments')),
  written: context.written || attachments.length > 0,
});

export const named = (context: OpenTicketContext, id: string): Change => ({
  requesterId: context.customers?.find((person) => person.id === id)?.id ?? null,
  ...without(context, 'requesterId'),
  written: true,
});

const without = ({ faults }: OpenTicketContext, name: string): Change => ({
  faults: faults.filter(({ field }) => field !== name),
});

/** Every field at fault; the requester's among them where somebody else writes, and the files that did not arrive. */
export function checked(context: OpenTicketContext): Change {
  const { profile, values, me, requesterId } = context;
  const form = formIn(context);
  const unnamed = worksHere(me) && requesterId === null;
  return {
    faults: [
      ...(unnamed ? [{ field: 'requesterId', code: 'required' }] : []),
      ...(form ? checkAnswers(form, profile, values).faults : []),
      ...(context.files.failed ? [{ field: 'attachments', code: 'not_sent' }] : []),
    ],
    failure: null,
  };
}

/** What has been sent under this operation, once this is. */
export function attempted(context: OpenTicketContext): Change {
  const { formId, values, attachments, requesterId, attempts } = context;
  const draft = { formId: formId ?? '', values, attachments, ...(requesterId !== null && { requesterId }) };
  const same = JSON.stringify(draft);
  return { attempts: [...attempts.filter((one) => JSON.stringify(one) !== same), draft], resumes: false };
}

/** A refusal leaves nothing behind; of a failure nobody knows what it left. */
export function refused({ attempts }: OpenTicketContext, thrown: unknown): Change {
  const failure = DeskError.from(thrown);
  const isRefusal = failure.code === 'invalid' || failure.code === 'not_allowed';
  return { failure, faults: failure.fields, attempts: isRefusal ? [] : attempts };
}

export const renewed = ({ newId }: OpenTicketContext): Change => ({ operationId: newId(), attempts: [] });

/** The next ticket: the words a page brought along were the last one's. */
export const startedOver = (context: OpenTicketContext): Change => {
  const wish = { formId: context.wish.formId };
  return { wish, ...blank({ ...context, wish }, firstForm(context.profile, wish)) };
};

export const discarded = (context: OpenTicketContext): Change => ({
  ...blank({ ...context, wish: {} }, context.formId),
  ...{ thrown: draftOf(context, false), draft: { ...noDraft, discarded: true } },
});

export const restored = ({ thrown }: OpenTicketContext): Change => (thrown ? asKept(thrown) : {});

export const keptAt = (at: Instant | null): Change => ({ draft: { ...noDraft, keptAt: at, refused: at === null } });

/** What is to be kept. */
export function draftOf(context: OpenTicketContext, inFlight: boolean): KeptDraft {
  const { values, attachments, requesterId, operationId, attempts, now } = context;
  return { values, attachments, requesterId, operationId, attempts, inFlight, keptAt: now() };
}

const formIn = ({ profile, formId }: OpenTicketContext) => profile.forms.find(({ id }) => id === formId);
