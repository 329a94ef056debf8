/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  '7c6a5b80318fd2f8a810df850b3e77ae6cf894cfbfcfcc26f9c0a2071c833b2c7aef5d9451bee16d06514197e535e69fead9edb86bfe';

export const texts = [
  html`${0} respondió el ${1}`,
  `Su palabra`,
  `Una vez aprobado, no se reabre.`,
  `¿La atención lo resolvió?`,
  str`Instalé la versión ${0}, que trae la corrección`,
  `Vuelve a atención con lo que usted escriba aquí`,
  str`${0} esperan su aprobación`,
  `Escriba el motivo: por él continúa la atención`,
  `¿Quiere decir algo más?`,
  `Gracias. Solo falta su evaluación`,
  `Ahora no`,
  `Elija una de las tres: su palabra lo cierra o lo devuelve`,
  str`Esperamos su palabra hasta ${0}; sin ella, lo cerramos como aprobado.`,
  str`${0} espera su aprobación`,
  str`${0} está cerrado`,
  `Gracias por su palabra`,
  `¿Con qué restricciones?`,
  `Elija una de las notas: es lo que más nos ayuda`,
  `Evaluar y cerrar`,
  `Entendido. La atención continúa`,
  `¿Qué es lo que aún no está bien?`,
  str`${0} volvió al equipo, con lo que usted escribió`,
  `Nada espera su aprobación`,
  `Después`,
  `Escriba cuáles son las restricciones, o elija Aprobar`,
  `Aprobar con restricciones`,
  `Devolver a atención`,
];
