/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '816eaf841d26396dd8b42c82a39280';

export const texts = [
  str`${0}, since ${1}`,
  str`${0}, from ${1} to ${2}`,
  `Stages, and where each one leads`,
  `From here it may go on to`,
  `The way so far`,
  `Lifecycle`,
];
