/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'b83c1dfb73f3878dcbf463f46e7f267b';

export const texts = [
  str`Open a ${0}`,
  `No`,
  `Thank you for saying so. It makes this article easier to find for those who need it.`,
  str`Open a ${0}`,
  `Yes`,
  `Thank you for saying so. We will review this article.`,
  `Did this help?`,
  str`Updated on ${0}`,
];
