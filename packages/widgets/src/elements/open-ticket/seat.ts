/** Who sits at a desk, as the form asks; and whether something of his waits there. */
import { worksHere, deskId } from '@chamado/core';
import { draftKey, firstForm, type Seat, type Wish } from '@chamado/core/views/open-ticket';
import type { OpenDesk } from '../../context/desk-context.ts';
import { hasDraft } from './draft-shelf.ts';

export const seatAt = ({ port, me, profile }: OpenDesk): Seat => ({
  desk: deskId(port),
  me,
  profile,
  namesPeople: port.directory !== undefined,
});

/** Whether the machines have something to do before the first touch: show a draft, or ask for customers. */
export function isAwaited(desk: OpenDesk, wish: Wish): boolean {
  const formId = firstForm(desk.profile, wish);
  return worksHere(desk.me) || (formId !== null && hasDraft(draftKey(seatAt(desk), formId)));
}
