/** What a portal offers on its first page, by role: a tree whose leaves open a view (PWS 2.3.1, P3; TOTVS 4, V2; Plusoft, S8). */
import * as z from 'zod/mini';
import { Role } from '../shared/person.schema.ts';
import { Label } from '../shared/text.ts';
import { FieldValues } from '../ticket/ticket.schema.ts';

/** The pages without settings of their own. */
const Page = z.enum([
  ...([
    'home',
    'approval',
    'knowledge',
    'supplies',
    'shipments',
    'agenda',
    'intake',
    'tasks',
    'opportunities',
  ] as const),
  ...(['reports', 'contacts', 'contact', 'profile', 'settings'] as const),
]);

/** What choosing an item shows. */
export const MenuTarget = z.discriminatedUnion('view', [
  /** A form to fill; `values` are answered already (TOTVS 4: the channel and line that were chosen in the menu). */
  z.object({ view: z.literal('open'), form: z.string(), values: z.optional(FieldValues) }),
  /** The list: of one tab, of one's own or of all one may see, with those answers (TOTVS 4, V10; Plusoft, S8). */
  z.object({
    view: z.literal('tickets'),
    scope: z.optional(z.enum(['mine', 'all'])),
    tab: z.optional(z.string()),
    values: z.optional(FieldValues),
  }),
  /** The customer's equipment: under contract, or his own (PWS 2.3.1). */
  z.object({ view: z.literal('assets'), contract: z.boolean() }),
  /** Contracts, from which supplies are requested (PWS 2.3.1). */
  z.object({ view: z.literal('contracts') }),
  z.object({ view: z.literal('page'), page: Page }),
]);
export type MenuTarget = z.infer<typeof MenuTarget>;

/** A leaf opens something; a branch holds items. `explanation` stands under the label. */
export type MenuItem = {
  readonly id: string;
  readonly label: Label;
  readonly explanation?: Label | undefined;
  readonly opens?: MenuTarget | undefined;
  readonly items?: readonly MenuItem[] | undefined;
};
export const MenuItem: z.ZodMiniType<MenuItem> = z.object({
  id: z.string().check(z.minLength(1)),
  label: Label,
  explanation: z.optional(Label),
  opens: z.optional(MenuTarget),
  items: z.optional(z.readonly(z.array(z.lazy((): z.ZodMiniType<MenuItem> => MenuItem)))),
});

/** A menu, and who sees it. */
export const Menu = z.object({
  id: z.string().check(z.minLength(1)),
  roles: z.readonly(z.array(Role).check(z.minLength(1))),
  items: z.readonly(z.array(MenuItem).check(z.minLength(1))),
});
export type Menu = z.infer<typeof Menu>;
