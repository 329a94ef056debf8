/** The languages of the screens: pt-BR is in the code, the others are fetched when first asked for. */
import { configureLocalization, type LocaleModule } from '@lit/localize';
import { idLength, sourceLocale, targetLocales } from './generated/languages.ts';

export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

type Templates = LocaleModule['templates'];

const load = (locale: string): Promise<{ readonly templates: Templates }> =>
  locale === 'en' ? import('./generated/en.ts') : import('./generated/es.ts');

/** The library asks by a message's whole id; the modules keep its end. */
const byWholeId = (templates: Templates): Templates =>
  new Proxy(templates, { get: (kept, id) => (typeof id === 'string' ? kept[id.slice(-idLength)] : undefined) });

const { getLocale: current, setLocale: change } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: async (locale) => ({ templates: byWholeId((await load(locale)).templates) }),
});

/** The language every widget on the page speaks now. */
export const getLocale = (): string => current();

/** Our language nearest to a tag a page may give, such as `es-AR` or `pt`. */
export function nearestLocale(tag: string): Locale {
  const language = tag.toLowerCase().split('-')[0];
  return targetLocales.find((locale) => locale === language) ?? sourceLocale;
}

/** Changes the language of every widget on the page; a language that cannot be fetched leaves the old one. */
export async function useLocale(tag: string): Promise<void> {
  await change(nearestLocale(tag)).catch(() => undefined);
}
