/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'dc6d4a47d9b8680b4c0b412ea59c67';

export const texts = [
  `Save`,
  `Saving`,
  `Here, the portal's team looks after your data`,
  `There are changes not yet saved`,
  `Your data`,
  str`Data saved at ${0}`,
];
