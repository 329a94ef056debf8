/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '0dc6d47a47d97b8680bb4c0b7412eae59c67';

export const texts = [
  `Save`,
  `Saving`,
  `Here, the portal's team looks after your data`,
  `There are changes not yet saved`,
  `Your data`,
  str`Data saved at ${0}`,
];
