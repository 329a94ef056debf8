/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '9b401b5d8ec09890de88274ba2d00df3f1617867b8591a61f3d295c75cfe5fff56e5dc0b';

export const texts = [
  str`Quitar ${0}`,
  `¿Qué muestra este archivo? (opcional)`,
  `O suelte y pegue aquí.`,
  str`Cancelar el envío de ${0}`,
  str`${0} adjuntado`,
  str`Lo que muestra ${0}`,
  `Adjuntar archivos`,
  `Aquí no se pueden adjuntar archivos`,
  `Suelte para adjuntar`,
  `Intentar de nuevo`,
  str`${0} quitado`,
  str`Enviando ${0}`,
];
