/** A mail from a template: which variables it may hold, and what becomes of them (Integrator 1.9.1.2, I13). */
import { DeskError } from '../shared/desk-error.ts';
import { plainTextOf } from '../shared/plain-text.ts';
import { textOf } from '../shared/text.ts';
import type { Language } from './mail.language.ts';
import { oneLine } from './mail.text.ts';
import { templateFaults, VARIABLE, wordOf } from './template.check.ts';
import type { MailTemplate } from './template.schema.ts';

/** What a template came to: one line of subject, rich text, and the same as plain text. */
export type Rendered = { readonly subject: string; readonly html: string; readonly text: string };

/**
 * The template in one language with its variables in place. A value is words, never markup: in rich text it is escaped, and
 * in none of the three is it read again.
 *
 * @throws DeskError `invalid` naming each variable that has no value, and those there are.
 */
export function renderTemplate(
  template: MailTemplate,
  values: Readonly<Record<string, string>>,
  language: Language,
): Rendered {
  const spoken = { ...template, subject: textOf(template.subject, language), body: textOf(template.body, language) };
  const faults = templateFaults(spoken, Object.keys(values));
  if (faults.length > 0) {
    throw new DeskError('invalid', faults.map((fault) => `${fault.field}: ${wordOf(fault)}`).join('; '), {
      fields: faults.map(({ field }) => ({ field, code: 'unknown_variable' })),
    });
  }
  const filled = (text: string, written: (value: string) => string): string =>
    text.replace(VARIABLE, (_, name: string) => written(values[name.trim()] ?? ''));
  const html = filled(spoken.body, escaped);
  return { subject: oneLine(filled(spoken.subject, (value) => value)), html, text: plainTextOf(html) };
}

/** Words as rich text shows them: nothing in them is markup, and their lines stay lines. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replace(/\r?\n/g, '<br>');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
