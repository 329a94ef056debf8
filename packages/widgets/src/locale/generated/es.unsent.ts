/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'a124d1760988f2fc8a08086cda01da190071b81542a2045d79';

export const texts = [
  `Sí, descartar`,
  str`Nueva ${0}`,
  `1 envío suyo espera la conexión. Saldrá solo en cuanto sea posible.`,
  `No fue aceptado`,
  `Enviar de nuevo`,
  `Conservar`,
  str`Nuevo ${0}`,
  str`${0} envíos suyos esperan la conexión. Saldrán solos en cuanto sea posible.`,
  `Puede haber llegado ya. ¿Descartarlo de todos modos?`,
  `¿Descartarlo definitivamente?`,
];
