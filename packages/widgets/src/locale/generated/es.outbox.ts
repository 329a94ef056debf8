/** Made by npm run localize from xliff/: change it there. */

export const ids = '71f14969efeb1c43e65525e2';

export const texts = [`Aquí no se guardan los correos`, `Mostrar más`, `Todavía no hay correos`, `Correos enviados`];
