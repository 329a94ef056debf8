/** Made by npm run localize from xliff/: change it there. */
export const sourceLocale = 'pt-BR';

export const targetLocales = ['en', 'es'] as const;

/** How much of a message's id tells it from all others: whole ids weigh more than what they name. */
export const idLength = 4;
