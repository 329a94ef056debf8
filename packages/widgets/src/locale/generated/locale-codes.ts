export const sourceLocale = 'pt-BR';
export const targetLocales = ['en', 'es'] as const;
export const allLocales = ['en', 'es', 'pt-BR'] as const;
