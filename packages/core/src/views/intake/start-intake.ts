/** The wizard running at a desk, and kept on the way: a browser that dies loses nothing, and nothing is sent twice. */
import * as z from 'zod/mini';
import { createActor } from 'xstate';
import { IntakeDraft } from '../../intake/intake.schema.ts';
import type { IntakeCapability, IntakeSeat } from '../../intake/intake.steps.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { KEPT_DAYS, deskId, keptKey } from '../../port/kept-here.ts';
import { formOf } from '../../profile/opening.rules.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { OperationId } from '../../shared/ids.ts';
import { DAY_MS, millis, type Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { DraftShelf } from '../open-ticket/draft.ts';
import { intakeFor } from './intake.machine.ts';
import { selectIntakeDraft } from './intake.select.ts';

/** Who takes in, where what he types is kept, and what a machine may not read by itself. */
export type IntakeOptions = {
  readonly me: Person;
  readonly profile: PortalProfile;
  /** The form of the ticket; the profile’s first where it is left out. */
  readonly formId?: string;
  readonly now: () => Instant;
  readonly newId: () => OperationId;
  readonly shelf: DraftShelf;
};

/** A running wizard, gone on with where one was kept. Stop it when its page goes. */
export function startIntake(desk: DeskPort, { me, profile, formId, now, newId, shelf }: IntakeOptions) {
  const form = formOf(profile, formId ?? profile.forms[0]?.id ?? '');
  const seat: IntakeSeat = { me, profile, form, capabilities: capabilitiesOf(desk) };
  const key = keptKey(deskId(desk), 'intake', me.id, form.id);
  const actor = createActor(intakeFor(desk), { input: { seat, now, newId, draft: readKept(shelf, key, now()) } });
  let kept = selectIntakeDraft(actor.getSnapshot());
  actor.subscribe((snapshot) => {
    const draft = selectIntakeDraft(snapshot);
    if (snapshot.hasTag('finished')) attempt(() => shelf.remove(key));
    else if (draft !== kept) attempt(() => shelf.write(key, JSON.stringify(draft)));
    kept = draft;
  });
  return actor.start();
}

/** What of the wizard a desk can do. */
export const capabilitiesOf = (desk: DeskPort): readonly IntakeCapability[] =>
  (['inbox', 'scripts', 'files', 'agenda', 'mail', 'tasks'] as const).filter((name) => desk[name] !== undefined);

function readKept(shelf: DraftShelf, key: string, at: Instant): IntakeDraft | undefined {
  try {
    const kept = z.safeParse(IntakeDraft, JSON.parse(shelf.read(key) ?? 'null')).data;
    return kept && millis(at) - millis(kept.startedAt) < KEPT_DAYS * DAY_MS ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing has the page all the same. */
function attempt(keep: () => void): void {
  try {
    keep();
  } catch {
    // Private mode, or no room left.
  }
}
