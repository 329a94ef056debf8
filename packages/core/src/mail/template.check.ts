/** What is wrong with a mail template: every variable it may not hold. Apart from rendering, so that a check needs no words. */
import type { Label } from '../shared/text.ts';
import type { MailTemplate } from './template.schema.ts';

/** One thing wrong with a template: in which part, and what would be right. */
export type TemplateFault = { readonly field: string; readonly name: string; readonly right: readonly string[] };

/** What is wrong with a template that may hold `variables`: every unknown one, in every language, and every stray brace. */
export const templateFaults = (
  { subject, body }: MailTemplate,
  variables: readonly string[],
): readonly TemplateFault[] => [
  ...textsOf('subject', subject).flatMap(([field, text]) => faultsIn(field, text, variables)),
  ...textsOf('body', body).flatMap(([field, text]) => faultsIn(field, text, variables)),
];

/** The fault in a sentence: what is wrong, and what would be right. */
export const wordOf = ({ name, right }: TemplateFault): string =>
  `there is no variable {{${name}}}; right would be ${right.map((one) => `{{${one}}}`).join(', ')}`;

/** A variable in a text, with the space around its name. */
export const VARIABLE = /\{\{([^{}]*)\}\}/g;

const textsOf = (part: string, label: Label): readonly (readonly [field: string, text: string])[] =>
  typeof label === 'string'
    ? [[part, label]]
    : Object.entries(label).map(([language, text]) => [`${part}.${language}`, text] as const);

function faultsIn(field: string, text: string, right: readonly string[]): readonly TemplateFault[] {
  const named = [...text.matchAll(VARIABLE)].map(([, name = '']) => name.trim());
  const stray = /\{\{|\}\}/.exec(text.replaceAll(VARIABLE, ''));
  return [...named.filter((name) => !right.includes(name)), ...(stray ? [stray[0]] : [])].map((name) => ({
    field,
    name,
    right,
  }));
}
