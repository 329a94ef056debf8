/** What a view shows of a form, whole: its face, and what is advised on the answers. */
import type { PortalProfile } from '../profile/profile.schema.ts';
import { textOf } from '../shared/text.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import { lacking } from './coach.rules.ts';
import { formFace, type FormFace, type FormViewOptions } from './form-face.select.ts';
import type { FormDefinition } from './form.schema.ts';
import { type Notice, noticesOf } from './notice.rules.ts';
import { settle } from './settle.rules.ts';
import { tipsFor } from './tip.rules.ts';

/** What the description still lacks. */
export type CoachView = {
  readonly id: string;
  readonly label: string;
  readonly ask: string;
  readonly example: string | null;
};

/** What to try or to know before opening; `articleId` tells more (Plusoft, S6). */
export type TipView = {
  readonly id: string;
  readonly kind: 'tip' | 'suggestion' | 'reminder';
  readonly text: string;
  readonly articleId: string | null;
};

/** What whoever answers should know. */
export type FormAdvice = {
  readonly notices: readonly Notice[];
  readonly tips: readonly TipView[];
  readonly coach: readonly CoachView[];
};

/** A form with the advice on its answers. */
export type FormView = FormFace & FormAdvice;

/** The form as it stands with these answers. Pure, and cheap enough for every keystroke. */
export const formView = (
  form: FormDefinition,
  profile: PortalProfile,
  given: FieldValues,
  options: FormViewOptions,
): FormView => ({ ...formFace(form, profile, given, options), ...formAdvice(form, profile, given, options) });

/** What is advised on these answers. */
function formAdvice(
  form: FormDefinition,
  profile: PortalProfile,
  given: FieldValues,
  { locale, attachments = [] }: Pick<FormViewOptions, 'locale' | 'attachments'>,
): FormAdvice {
  const values = settle(form, profile, given);
  const names = attachments.map(({ name }) => name);
  return {
    notices: noticesOf(form, profile, values, locale),
    tips: tipsFor(form.id, profile, values).map(({ id, kind, text, articleId = null }) => ({
      ...{ id, kind, articleId },
      text: textOf(text, locale),
    })),
    coach: lacking(form, values, names).map(({ id, label, ask, example }) => ({
      id,
      label: textOf(label, locale),
      ask: textOf(ask, locale),
      example: example === undefined ? null : textOf(example, locale),
    })),
  };
}
