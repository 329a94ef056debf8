/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '8b83c773f3f878d363f476e7f5267b';

export const texts = [
  str`Abrir una ${0}`,
  `Gracias por decirlo. Así este artículo queda más a la vista de quien lo necesita.`,
  str`Abrir un ${0}`,
  `Gracias por decirlo. Revisaremos este artículo.`,
  `¿Esto ayudó?`,
  str`Actualizado el ${0}`,
];
