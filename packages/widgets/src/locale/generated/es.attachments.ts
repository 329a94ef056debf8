/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'b401bd8ec0890de930d117c2d8274b9ff042d00d3f161867b891a61ab7303d29575cfefff565dc0b';

export const texts = [
  str`Quitar ${0}`,
  `¿Qué muestra este archivo? (opcional)`,
  `O suelte y pegue aquí.`,
  str`${0} no se puede enviar. ${1}`,
  str`${0} no llegó: el servicio no respondió`,
  str`Cancelar el envío de ${0}`,
  str`${0} es demasiado grande. ${1}`,
  str`${0} adjuntado`,
  str`Lo que muestra ${0}`,
  `Adjuntar archivos`,
  `Aquí no se pueden adjuntar archivos`,
  str`Aceptamos ${0} de hasta ${1}`,
  `Suelte para adjuntar`,
  `Intentar de nuevo`,
  str`${0} quitado`,
  str`Enviando ${0}`,
];
