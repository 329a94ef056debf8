/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'b2205b37aeca376c4819fbf55';

export const texts = [
  str`Ningún ${0} todavía`,
  str`Exportar ${0}`,
  str`Ninguna ${0} todavía`,
  `Buscar`,
  str`Abrir ${0}`,
];
