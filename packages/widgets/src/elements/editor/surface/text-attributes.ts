/** How the editable text presents itself to who listens to the screen. */
import { msg } from '@lit/localize';
import { sentences, type TextAsked } from '../text-asked.ts';

/** Of the node that is edited; `class` and `data-placeholder` are for its sheet. */
export const textAttributes = ({
  empty,
  ...asked
}: TextAsked & { readonly empty: boolean }): Record<string, string> => ({
  class: 'rich',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': asked.label,
  'aria-description': sentences([asked.description, msg('Alt+F10 leva à barra de formatação')]),
  'aria-required': String(asked.required),
  'aria-invalid': String(asked.invalid),
  'aria-disabled': String(asked.disabled),
  ...(empty && asked.placeholder ? { 'data-placeholder': asked.placeholder } : {}),
});
