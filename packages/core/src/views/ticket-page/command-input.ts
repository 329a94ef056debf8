/** The words in which a command's inputs are described. */
import type { Person } from '../../shared/person.schema.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import type { Label } from '../../shared/text.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { TimelineEntry } from '../../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';

/** `ticketNumber` is typed by people and looked up at the desk; `score` is a step of the profile's scale. */
export type InputKind =
  'text' | 'longText' | 'richText' | 'number' | 'moment' | 'choice' | 'flag' | 'score' | 'files' | 'ticketNumber';

/** What a control holds; null while nothing was chosen. */
export type InputValue = string | number | boolean | null | readonly Attachment[];

/** By input name, dotted as the names are. */
export type InputValues = Readonly<Record<string, InputValue>>;

/** One choice of an input. `carries` is what the command takes for it, where that is not the id. */
export type InputOption = { readonly id: string; readonly label: Label; readonly carries?: unknown };

/** One thing a command asks for. */
export type CommandInput = {
  /** The command's own field, dotted where it is nested: `reason`, `visit.symptom`. */
  readonly name: string;
  readonly kind: InputKind;
  readonly required: boolean;
  readonly initial?: InputValue;
  readonly options?: readonly InputOption[];
  /** The profile's own words for it; without them, the view has its own. */
  readonly label?: Label;
};

/** What the inputs of a command depend on. */
export type FormGiven = {
  readonly profile: PortalProfile;
  readonly ticket: Ticket;
  readonly entries: readonly TimelineEntry[];
  readonly me: Person;
  /** Whom the desk can name; empty where it has no directory. */
  readonly people: readonly Person[];
  readonly newId: () => string;
};
