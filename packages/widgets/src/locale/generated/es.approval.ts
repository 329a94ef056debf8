/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  'ba7c6a795b80ddd2f824a810d2373fe70b3e9f77aeba6cf87594cfecbfcfc0bfed15cc2650a76009f9c0dca2071b1c838c3b2c247aeff55d940c51becfe16dc141972be53576e69f67ead96fedb8886bfe';

export const texts = [
  html`${0} respondió el ${1}`,
  `Su palabra`,
  `¿La atención lo resolvió?`,
  str`Instalé la versión ${0}, que trae la corrección`,
  `Su palabra sigue esperándose: vuelva cuando quiera`,
  str`${0} esperan su aprobación`,
  `Escriba el motivo: por él continúa la atención`,
  `¿Quiere decir algo más?`,
  `Gracias. Solo falta su evaluación`,
  `Ahora no`,
  `Vuelve a atención con lo que usted escriba aquí`,
  `Elija una de las tres: su palabra lo cierra o lo devuelve`,
  `Queda para después`,
  str`Esperamos su palabra hasta ${0}; sin ella, lo cerramos como aprobado.`,
  str`${0} espera su aprobación`,
  str`${0} está cerrado`,
  `Gracias por su palabra`,
  `¿Con qué restricciones?`,
  `Elija una de las notas: es lo que más nos ayuda`,
  `Evaluar y cerrar`,
  `Entendido. La atención continúa`,
  str`${0} volvió al equipo, con lo que usted escribió`,
  `Nada espera su aprobación`,
  `Después`,
  `Escriba cuáles son las restricciones, o elija Aprobar`,
  `Aprobar con restricciones`,
  `Devolver a atención`,
];
