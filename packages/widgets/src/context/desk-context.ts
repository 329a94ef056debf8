/** What `<chamado-desk>` tells the widgets inside it: whether there is a desk yet, and then who sits at it. */
import type { DeskError, DeskPort, Person, PortalProfile } from '@chamado/core';
import { createContext } from '@lit/context';

/** A desk ready to be used; `me` and `profile` were read once, for every widget under it. */
export type OpenDesk = { readonly port: DeskPort; readonly me: Person; readonly profile: PortalProfile };

/** Where a page’s desk stands: widgets show nothing of their own until it is `open`. */
export type DeskSituation =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly desk: OpenDesk }
  | { readonly status: 'failed'; readonly failure: DeskError };

/** Shared by name, so that two copies of the library on one page understand each other. */
export const deskContext = createContext<DeskSituation>(Symbol.for('chamado-desk'));
