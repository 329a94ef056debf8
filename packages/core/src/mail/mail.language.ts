/** In which language a mail is written: its reader's, where it is one of ours. */
import { english } from './mail.words.en.ts';
import { spanish } from './mail.words.es.ts';
import { portuguese } from './mail.words.pt.ts';
import type { MailWords } from './mail.words.type.ts';

/** The languages mails are written in, by the tag a profile's labels use. */
export const languages = ['pt-BR', 'en', 'es'] as const;
/** One of `languages`. */
export type Language = (typeof languages)[number];

/** The first of `locales` that is one of ours, whatever its region; Portuguese where none is. */
export function languageOf(...locales: readonly (string | undefined)[]): Language {
  for (const locale of locales) {
    const tag = locale?.slice(0, 2).toLowerCase();
    const found = languages.find((language) => language.slice(0, 2) === tag);
    if (found) return found;
  }
  return 'pt-BR';
}

/** The words of each language; every language says everything. */
export const mailWords: Readonly<Record<Language, MailWords>> = { 'pt-BR': portuguese, en: english, es: spanish };
