/** What a person's page is given, hears and knows. */
import type { ProfilePage } from '../../profile/profile.parts.schema.ts';
import type { DeskError, FieldFault } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';

/** Clock and ids, from outside; the person is read from the desk. */
export type ProfilePageInput = { readonly now: () => Instant; readonly newId: () => OperationId };

/** By field name, as typed. */
export type Written = Readonly<Record<string, string>>;

/** What a person does on his page (TOTALL 7). */
export type ProfilePageEvent =
  | { readonly type: 'profile.write'; readonly name: string; readonly value: string }
  | { readonly type: 'profile.save' }
  | { readonly type: 'profile.retry' };

export type ProfilePageContext = ProfilePageInput & {
  /** As the desk knows him; null until read. */
  readonly person: Person | null;
  /** What the profile asks of him; blank until read. */
  readonly asked: ProfilePage;
  readonly written: Written;
  readonly faults: readonly FieldFault[];
  readonly error: DeskError | null;
  readonly savedAt: Instant | null;
  /** Lives as long as what is sent under it stays the same, so that it lands once however often it is tried. */
  readonly operationId: OperationId | null;
};
