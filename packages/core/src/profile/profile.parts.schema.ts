/** The small parts of a profile: its words, its lists, what it says beside a form. */
import * as z from 'zod/mini';
import { Condition, Field } from '../form/form.schema.ts';
import { Label } from '../shared/text.ts';
import { Stage } from '../ticket/stage.schema.ts';

const id = z.string().check(z.minLength(1));

/** What this house calls a ticket, with the article's gender where the language has one. */
export const Noun = z.object({ one: Label, other: Label, gender: z.enum(['m', 'f']) });
export type Noun = z.infer<typeof Noun>;

/** The house's own words for the rest; what is absent is called as DOMAIN §1 calls it. */
export const Words = z.object({
  stages: z.optional(z.partialRecord(Stage, Label)),
  asset: z.optional(Noun),
  company: z.optional(Noun),
  requester: z.optional(Noun),
  attendant: z.optional(Noun),
  technician: z.optional(Noun),
});
export type Words = z.infer<typeof Words>;

/** One tab of the list: the stages it shows (TOTALL 6, T6). */
export const Tab = z.object({ id: z.string(), label: Label, stages: z.readonly(z.array(Stage).check(z.minLength(1))) });
export type Tab = z.infer<typeof Tab>;

/** A column of the list, by its name in `ticketColumns`: the ticket's own, or `fields.<name>` of a form (T9). */
export const ListColumn = z.object({ name: z.string(), label: Label });
export type ListColumn = z.infer<typeof ListColumn>;

/** Text an attendant or requester inserts with one choice (T4 "Macro"). `html` is cleaned like any rich text. */
export const Macro = z.object({ id: z.string(), label: Label, html: Label });
export type Macro = z.infer<typeof Macro>;

/** The version the desk supports, in the form's field of that name (TOTALL 13, T20). */
export const SupportedVersion = z.object({ field: z.string(), current: z.string() });
export type SupportedVersion = z.infer<typeof SupportedVersion>;

/** Which files are taken: `accept` holds MIME types and patterns such as `image/*`; `maxBytes` per file. */
export const FileLimits = z.object({
  maxBytes: z.int().check(z.positive()),
  accept: z.readonly(z.array(z.string())),
  /** How the accepted kinds are named to a person. */
  named: Label,
});
export type FileLimits = z.infer<typeof FileLimits>;

/** Where else help is to be had (TOTVS 5, V9). `option` is what to press, or when to write. */
export const HelpChannel = z.object({ label: Label, value: z.string(), option: z.optional(Label) });
export type HelpChannel = z.infer<typeof HelpChannel>;

/** Something to try or to know before opening (Plusoft, S6): in the named forms or in all, while `when` holds. */
export const Tip = z.object({
  id,
  kind: z.enum(['tip', 'suggestion', 'reminder']),
  text: Label,
  /** An article of the knowledge base that tells more. */
  articleId: z.optional(z.string()),
  forms: z.optional(z.readonly(z.array(z.string()).check(z.minLength(1)))),
  when: z.optional(Condition),
});
export type Tip = z.infer<typeof Tip>;

/** Something known by its id: a meter, or a script kept at the desk (Integrator 1.6). */
export const Reference = z.object({ id, label: Label });
export type Reference = z.infer<typeof Reference>;

/** The lists of a technician's form (PWS 2.7.2, 2.7.3): what meters there are, and how a part's status is called. */
export const VisitLists = z.object({
  meters: z.readonly(z.array(Reference)),
  partStatuses: z.readonly(z.array(z.object({ id: z.enum(['replaced', 'pending']), label: Label }))),
});
export type VisitLists = z.infer<typeof VisitLists>;

/** What a browser may fill in by itself, as HTML's `autocomplete` names it. */
export const ProfileFill = z.enum([
  ...(['name', 'email', 'organization-title', 'tel', 'tel-extension', 'postal-code', 'street-address'] as const),
  ...(['address-level1', 'address-level2', 'address-level3', 'off'] as const),
]);
export type ProfileFill = z.infer<typeof ProfileFill>;

/**
 * A person's own page (TOTALL 7, T10): what he keeps current, in groups under a heading, and the facts that the desk keeps
 * and he only reads. `name` and `email` are the person's own, all else his details.
 */
export const ProfilePage = z.object({
  groups: z.readonly(
    z.array(
      z.object({
        id,
        label: Label,
        fields: z.readonly(z.array(z.extend(Field, { fill: z.optional(ProfileFill) })).check(z.minLength(1))),
      }),
    ),
  ),
  facts: z.readonly(z.array(z.object({ name: z.string(), label: Label }))),
});
export type ProfilePage = z.infer<typeof ProfilePage>;
