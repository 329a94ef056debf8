/** Made by npm run localize from xliff/: change it there. */

export const ids = '1f1499efebc43e6525e2';

export const texts = [`Aquí no se guardan los correos`, `Mostrar más`, `Todavía no hay correos`, `Correos enviados`];
