/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'b83c1dfb73f3878dcbf463f46e7f267b';

export const texts = [
  str`Abrir una ${0}`,
  `No`,
  `Gracias por decirlo. Así este artículo queda más a la vista de quien lo necesita.`,
  str`Abrir un ${0}`,
  `Sí`,
  `Gracias por decirlo. Revisaremos este artículo.`,
  `¿Esto ayudó?`,
  str`Actualizado el ${0}`,
];
