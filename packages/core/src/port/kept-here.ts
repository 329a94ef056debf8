/** What a browser keeps for one desk besides the desk itself, such as drafts: under which keys, and for how long. */
import type { DeskPort } from './desk-port.ts';

/** For how many days a draft is offered again, and a file lives that no entry carries yet: a draft never outlives its files. */
export const KEPT_DAYS = 30;

/** Tells a desk from every other that this browser knows. */
export const deskId = ({ name, place }: Pick<DeskPort, 'name' | 'place'>): string =>
  place === undefined ? name : `${name}:${place}`;

/** What every key of that desk (`deskId`) begins with. */
export const keptPrefix = (desk: string): string => `chamado:${encodeURIComponent(desk)}:`;

/** The key of one thing of one person at that desk: `keptKey(desk, 'draft', me.id, formId)`. */
export const keptKey = (desk: string, kind: string, ...parts: readonly string[]): string =>
  keptPrefix(desk) + [kind, ...parts].map(encodeURIComponent).join(':');
