/** Made by npm run localize from xliff/: change it there. */
export const sourceLocale = 'pt-BR';

export const targetLocales = ['en', 'es'] as const;

/** Of how many letters each of a module's `ids` is made: the last of the message's whole id. */
export const idLength = 5;
