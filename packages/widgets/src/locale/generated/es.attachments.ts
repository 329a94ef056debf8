/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'b401bd8ec0890de8274b2d00d3f161867b891a613d29575cfefff565dc0b';

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
