/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  'a7c6a95b80f37164a8102373f70b3ef77aea6cf86922cff28e594cfcbfcf3b5785cc260a76065752ca207b1c83c3b2c47aefec02155d94c51befe16d735f614197be5356e69f7ead9fedb886bfe';

export const texts = [
  html`${0} respondió el ${1}`,
  `Su palabra`,
  str`Una vez aprobado, no se reabre. Esperamos su palabra hasta ${0}; sin ella, lo cerramos como aprobado`,
  str`Instalé la versión ${0}, que trae la corrección`,
  `Su palabra sigue esperándose: vuelva cuando quiera`,
  str`${0} esperan su aprobación`,
  `Escriba el motivo: por él continúa la atención`,
  `¿Quiere decir algo más?`,
  str`¿La atención resolvió su ${0}?`,
  str`¿La atención resolvió su ${0}?`,
  `Gracias. Solo falta su evaluación`,
  `Ahora no`,
  str`La ${0} vuelve a atención con lo que usted escriba aquí`,
  `Elija una de las tres: su palabra lo cierra o lo devuelve`,
  `Queda para después`,
  str`${0} propuestas esperan su palabra`,
  str`${0} espera su aprobación`,
  str`${0} está cerrado`,
  `Gracias por su palabra`,
  `¿Con qué restricciones?`,
  `1 propuesta espera su palabra`,
  `Elija una de las notas: es lo que más nos ayuda`,
  `Evaluar y cerrar`,
  `Entendido. La atención continúa`,
  str`El ${0} vuelve a atención con lo que usted escriba aquí`,
  str`${0} volvió al equipo, con lo que usted escribió`,
  `Nada espera su aprobación`,
  `Después`,
  `Escriba cuáles son las restricciones, o elija Aprobar`,
  `Aprobar con restricciones`,
  `Devolver a atención`,
];
