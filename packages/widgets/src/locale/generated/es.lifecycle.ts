/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '816eaf841d26396dd8b42c82a39280';

export const texts = [
  str`${0}, desde ${1}`,
  str`${0}, de ${1} a ${2}`,
  `Etapas y a dónde lleva cada una`,
  `Desde aquí puede seguir a`,
  `El camino hasta aquí`,
  `Ciclo de vida`,
];
