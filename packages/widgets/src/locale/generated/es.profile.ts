/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'dc6d4a47d9b8680b4c0b412ea59c67';

export const texts = [
  `Guardar`,
  `Guardando`,
  `Aquí, el equipo del portal cuida de sus datos`,
  `Hay cambios aún sin guardar`,
  `Sus datos`,
  str`Datos guardados a las ${0}`,
];
