/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '3b2205cb37ae4ca3761c4819dfbf55';

export const texts = [
  str`Ningún ${0} todavía`,
  str`Exportar ${0}`,
  str`Ninguna ${0} todavía`,
  `Buscar`,
  str`Abrir ${0}`,
];
