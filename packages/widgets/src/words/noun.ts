/** The reseller's word for a ticket, with the gender and the plural his language asks for. */
import { textOf, type PortalProfile } from '@chamado/core';
import { getLocale } from '../locale/locale.ts';

export type TicketNoun = {
  /** "chamado" */
  readonly one: string;
  /** "chamados" */
  readonly other: string;
  /** Of the two forms, the one that agrees: `agree('Nenhum', 'Nenhuma')`. */
  readonly agree: (masculine: string, feminine: string) => string;
  /** "1 chamado", "12 chamados" */
  readonly counted: (count: number) => string;
};

/** How `profile` calls a ticket, in the language of the screen. */
export function ticketNoun({ ticketNoun: { one, other, gender } }: Pick<PortalProfile, 'ticketNoun'>): TicketNoun {
  const locale = getLocale();
  const words = { one: textOf(one, locale), other: textOf(other, locale) };
  const plural = new Intl.PluralRules(locale);
  return {
    ...words,
    agree: (masculine, feminine) => (gender === 'f' ? feminine : masculine),
    counted: (count) =>
      `${new Intl.NumberFormat(locale).format(count)} ${plural.select(count) === 'one' ? words.one : words.other}`,
  };
}
