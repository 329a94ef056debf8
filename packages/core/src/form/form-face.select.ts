/** What a view shows of a form at once: words in the reader's language, and nothing left to look up. */
import { criticalityOf } from '../criticality/criticality.rules.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { FieldFault } from '../shared/desk-error.ts';
import type { Person } from '../shared/person.schema.ts';
import { type Label, textOf } from '../shared/text.ts';
import type { FieldValue, FieldValues } from '../ticket/ticket.schema.ts';
import { isShown } from './condition.rules.ts';
import type { Field, FieldKind, FormDefinition } from './form.schema.ts';
import { maxLengthOf } from './length.rules.ts';
import { optionsFor } from './options.rules.ts';
import { plainTextOf } from '../shared/plain-text.ts';
import { settle } from './settle.rules.ts';
import type { Told } from './told.rules.ts';

/** One choice, offered under the answers given so far. */
export type OptionView = {
  readonly id: string;
  readonly label: string;
  readonly explanation: string | null;
  readonly selected: boolean;
};

/** `text` is the profile's own sentence for a missing answer; else the view words `code` and `params`. */
export type FaultView = Omit<FieldFault, 'field'> & { readonly text: string | null };

/** One question as it stands: what to write, what is written, and what is wrong with it. */
export type FieldView = {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint: string | null;
  readonly placeholder: string | null;
  readonly required: boolean;
  /** Null while there is no answer. Of `requester`, `company` and `criticality`: the name to show, which nobody types. */
  readonly value: FieldValue | null;
  readonly options: readonly OptionView[];
  readonly shown: boolean;
  /** The label of the field to answer first, while this one has nothing to offer without it. */
  readonly waitsFor: string | null;
  /** In characters, as `length` counts what is there: of a rich text, its words alone. */
  readonly maxLength: number;
  readonly length: number;
  readonly fault: FaultView | null;
};

/** How urgent the answers are, computed; `because` says why, and each `answer` reads "what was asked: what was said" (V6). */
export type CriticalityView = {
  readonly level: string;
  readonly critical: boolean;
  readonly because: readonly { readonly text: string; readonly answers: readonly string[] }[];
};

/** A form to be drawn from top to bottom, in one language: what stands there before anybody is advised. */
export type FormFace = {
  readonly id: string;
  readonly label: string;
  readonly explanation: string | null;
  /** In the form's order; a view leaves out what is not `shown`. */
  readonly fields: readonly FieldView[];
  /** Null where the profile computes none. */
  readonly criticality: CriticalityView | null;
  readonly guidance: readonly string[];
};

/** Whose eyes see the form, and what is known beside its answers. */
export type FormViewOptions = {
  readonly locale: string;
  readonly faults?: readonly FieldFault[];
  /** Those of the draft: the coach asks for what their names do not show. */
  readonly attachments?: readonly { readonly name: string }[];
  /** In whose name the ticket is opened. */
  readonly requester?: Person;
};

/** The form as it stands with these answers, without the advice on them. Pure, and cheap enough for every keystroke. */
export function formFace(
  form: FormDefinition,
  profile: PortalProfile,
  given: FieldValues,
  { locale, faults = [], requester }: FormViewOptions,
): FormFace {
  const values = settle(form, profile, given);
  const say = (label: Label | undefined): string | null => (label === undefined ? null : textOf(label, locale));
  const labelOf = (name: string | undefined) => say(form.fields.find((field) => field.name === name)?.label);
  const criticality = criticalityView();
  return {
    id: form.id,
    label: textOf(form.label, locale),
    explanation: say(form.explanation),
    fields: form.fields.map(fieldView),
    criticality,
    guidance: form.guidance.map((label) => textOf(label, locale)),
  };

  function fieldView(field: Field): FieldView {
    const { name, kind, required } = field;
    const value = kind === 'criticality' ? (criticality?.level ?? null) : valueOf(field, values, requester);
    const fault = faults.find((each) => each.field === name);
    const options = optionsFor(field, profile, values);
    return {
      name,
      kind,
      label: textOf(field.label, locale),
      hint: say(field.hint),
      placeholder: say(field.placeholder),
      required,
      value,
      options: options.map(({ id, label, explanation }) => ({
        id,
        label: textOf(label, locale),
        explanation: say(explanation),
        selected: id === value,
      })),
      shown: isShown(field, values),
      waitsFor: options.length === 0 ? labelOf(field.cascadesFrom) : null,
      maxLength: maxLengthOf(field),
      length: lengthOf(kind, value),
      fault: fault ? faultView(fault, field.missing) : null,
    };
  }

  function criticalityView(): CriticalityView | null {
    const found = criticalityOf(form, profile, values);
    if (!found) return null;
    const told = ({ asked, said }: Told) => `${textOf(asked, locale)}: ${textOf(said, locale)}`;
    return {
      level: textOf(found.level.label, locale),
      critical: found.critical,
      because: found.because.map(({ label, answers }) => ({ text: textOf(label, locale), answers: answers.map(told) })),
    };
  }

  function faultView({ code, params }: FieldFault, missing: Label | undefined): FaultView {
    return { code, ...(params && { params }), text: code === 'required' ? say(missing) : null };
  }
}

function valueOf({ name, kind }: Field, values: FieldValues, requester: Person | undefined): FieldValue | null {
  if (kind === 'requester') return requester?.name ?? null;
  if (kind === 'company') return requester?.companyName ?? null;
  return values[name] ?? null;
}

const lengthOf = (kind: FieldKind, value: FieldValue | null): number =>
  typeof value !== 'string' ? 0 : (kind === 'richText' ? plainTextOf(value) : value).length;
