/** A row of the access table: what is asked, and what each of eight people is answered. */
import type { AccessScene } from './access.scene.ts';
import type { Asking } from './asking.ts';

/** What is asked: the rest of the address after the route's parts, and a body. */
export type Wish = Pick<Asking, 'body' | 'headers'> & { readonly parts?: readonly string[]; readonly query?: string };

/**
 * `+` is answered, with `sees` within the answer; `-` is answered, and it is not in it; `0` does not exist for him; `x` is
 * not allowed; `i` is told that what he sent is wrong.
 */
export type Row = {
  readonly of?: string;
  readonly wish?: (scene: AccessScene) => Wish;
  readonly sees?: (scene: AccessScene) => string;
  /** Carla, Rui, Helena; Otávio; Bruno, Davi; Ana, Marcos. */
  readonly marks: string;
};

/** Marks that many rows bear. */
export const EVERYBODY = '+++ + ++ ++';
export const WHO_SEES_THE_TICKET = '+++ 0 +0 ++';
export const WHOSE_LIST_HAS_IT = '+++ - +- ++';
export const WHO_SEES_THE_COMPANY = '+++ 0 +0 ++';

/** Of the thing that stands under that address. */
export const addressed = (id: string) => (): Wish => ({ parts: [id] });
/** Of Carla’s ticket. */
export const onTicket = ({ ticket }: AccessScene): Wish => ({ parts: [ticket.id] });
export const ticketId = ({ ticket }: AccessScene): string => ticket.id;
export const text = (words: string) => (): string => words;
