/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '1816ea3f841d926396edd8b492c82a839280';

export const texts = [
  str`${0}, desde ${1}`,
  str`${0}, de ${1} a ${2}`,
  `Etapas y a dónde lleva cada una`,
  `Desde aquí puede seguir a`,
  `El camino hasta aquí`,
  `Ciclo de vida`,
];
