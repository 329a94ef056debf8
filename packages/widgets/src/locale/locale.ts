/** The languages of the screens: pt-BR is in the code, the others are fetched when first asked for. */
import { configureLocalization } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.ts';

export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

const loaders = {
  en: () => import('./generated/en.ts'),
  es: () => import('./generated/es.ts'),
};

const { getLocale: current, setLocale: change } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) => (locale === 'en' ? loaders.en() : loaders.es()),
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
