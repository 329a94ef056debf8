/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '0dc6d47a47d97b8680bb4c0b7412eae59c67';

export const texts = [
  `Guardar`,
  `Guardando`,
  `Aquí, el equipo del portal cuida de sus datos`,
  `Hay cambios aún sin guardar`,
  `Sus datos`,
  str`Datos guardados a las ${0}`,
];
