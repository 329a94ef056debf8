/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '1816ea3f841d926396edd8b492c82a839280';

export const texts = [
  str`${0}, since ${1}`,
  str`${0}, from ${1} to ${2}`,
  `Stages, and where each one leads`,
  `From here it may go on to`,
  `The way so far`,
  `Lifecycle`,
];
