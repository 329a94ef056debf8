/** The languages of the screens: pt-BR is in the code, the others are fetched when first asked for. */
import { configureLocalization } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/languages.ts';
import { Shelf, type LanguageModule } from './shelf.ts';

/** A language whose words are here, as a BCP 47 tag. */
export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

const shelves = new Map<string, Shelf>();
/** Which widgets are on the page: a new language is there only when it has the words of all of them. */
const speaking = new Set<string>();
let changing: Promise<void> | undefined;

const load = (locale: string): Promise<LanguageModule> =>
  locale === 'en' ? import('./generated/en.ts') : import('./generated/es.ts');

const { getLocale: current, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  async loadLocale(locale) {
    const shelf = shelves.get(locale) ?? new Shelf(await load(locale));
    shelves.set(locale, shelf);
    await Promise.all([...speaking].map((area) => shelf.fetch(area) ?? Promise.resolve()));
    return shelf;
  },
});

/** The language every widget on the page speaks now. */
export const getLocale = (): string => current();

/** Our language nearest to a tag a page may give, such as `es-AR` or `pt`. */
export function nearestLocale(tag: string): Locale {
  const language = tag.toLowerCase().split('-')[0];
  return targetLocales.find((locale) => locale === language) ?? sourceLocale;
}

/** Changes the language of every widget on the page; a language that cannot be fetched leaves the old one. */
export function useLocale(tag: string): Promise<void> {
  const locale = nearestLocale(tag);
  if (locale === current() && !changing) return Promise.resolve();
  const change = setLocale(locale)
    .catch(() => undefined)
    .then(() => {
      if (changing === change) changing = undefined;
    });
  changing = change;
  return change;
}

/** What a widget waits for before it draws: a language on its way, or its own words in it; undefined when all is here. */
export function wordsOnTheirWay(area: string): Promise<void> | undefined {
  speaking.add(area);
  return changing ?? shelves.get(current())?.fetch(area);
}
