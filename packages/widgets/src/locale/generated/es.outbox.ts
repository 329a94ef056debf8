/** Made by npm run localize from xliff/: change it there. */

export const ids = 'f149efeb43e625e2';

export const texts = [`Aquí no se guardan los correos`, `Mostrar más`, `Todavía no hay correos`, `Correos enviados`];
