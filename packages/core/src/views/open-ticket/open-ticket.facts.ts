/** What a new ticket's form knows, and what it knows before anybody has touched it: enough to show it without its machine. */
import { keptKey } from '../../port/kept-here.ts';
import { initialAnswers } from '../../form/settle.rules.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import type { DeskError, FieldFault } from '../../shared/desk-error.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { FieldValues, Ticket } from '../../ticket/ticket.schema.ts';

/** Who sits where. */
export type Seat = {
  /** The desk's `deskId`: drafts of two desks never meet. */
  readonly desk: string;
  readonly me: Person;
  readonly profile: PortalProfile;
  /** Whether the desk has a directory, of which an attendant names a customer. */
  readonly namesPeople: boolean;
};

/** What a page asks of the form. */
export type Wish = {
  /** The form to begin with, where the profile has several. */
  readonly formId?: string | undefined;
  /** Words for the subject, where nobody has written one. */
  readonly subject?: string | undefined;
};

/** Where the draft stands with this browser. */
export type DraftStanding = {
  /** When it was last written down; null while there is nothing to keep. */
  readonly keptAt: Instant | null;
  /** The browser keeps nothing: private mode, or no room. */
  readonly refused: boolean;
  /** It was found here, from an earlier visit. */
  readonly restored: boolean;
  /** It was just thrown away, and can be had back. */
  readonly discarded: boolean;
};

/** All that a view is made from: `openTicketView` words it for a reader. */
export type OpenTicketFacts = Seat & {
  /** Null while a form is still to be chosen. */
  readonly formId: string | null;
  readonly values: FieldValues;
  readonly attachments: readonly Attachment[];
  /** The draft named them, and the desk keeps them no longer: they are to be attached again. */
  readonly lostFiles: readonly Attachment[];
  /** Whom an attendant may open for; null until the directory has answered. */
  readonly customers: readonly Person[] | null;
  readonly requesterId: PersonId | null;
  readonly faults: readonly FieldFault[];
  readonly failure: DeskError | null;
  readonly draft: DraftStanding;
  readonly busy: boolean;
  /** The ticket as it was registered. */
  readonly ticket: Ticket | null;
  /** An earlier version of the text had arrived already: `values` hold what that ticket does not. */
  readonly overtaken: boolean;
  /** `ticket` is not at the desk yet: it is kept here, and sent by itself. */
  readonly waits: boolean;
};

/** Where nothing is kept, nor was. */
export const noDraft: DraftStanding = { keptAt: null, refused: false, restored: false, discarded: false };

/** The form before the first touch. */
export function firstFacts(seat: Seat, wish: Wish): OpenTicketFacts {
  const formId = firstForm(seat.profile, wish);
  return {
    ...seat,
    formId,
    values: firstValues(seat.profile, formId, wish),
    attachments: [],
    lostFiles: [],
    customers: null,
    requesterId: null,
    faults: [],
    failure: null,
    draft: noDraft,
    busy: false,
    ticket: null,
    overtaken: false,
    waits: false,
  };
}

/** The form a page begins with: the one it wishes, or the only one there is. */
export function firstForm({ forms }: PortalProfile, { formId }: Wish): string | null {
  const [only, ...others] = forms;
  return forms.find(({ id }) => id === formId)?.id ?? (others.length === 0 ? (only?.id ?? null) : null);
}

/** What stands in a form before anybody wrote: what it presets, and the words a page brought along. */
export function firstValues(profile: PortalProfile, formId: string | null, { subject = '' }: Wish): FieldValues {
  const form = profile.forms.find(({ id }) => id === formId);
  if (!form) return {};
  const values = initialAnswers(form, profile);
  const wanted = subject.trim() !== '' && form.fields.some(({ name }) => name === 'subject');
  return wanted ? { ...values, subject: subject.trim() } : values;
}

/** Where a draft lies: one for each desk, person and form. */
export const draftKey = ({ desk, me }: Pick<Seat, 'desk' | 'me'>, formId: string): string =>
  keptKey(desk, 'draft', me.id, formId);
