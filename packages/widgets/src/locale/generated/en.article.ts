/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '8b83c773f3f878d363f476e7f5267b';

export const texts = [
  str`Open a ${0}`,
  `Thank you for saying so. It makes this article easier to find for those who need it.`,
  str`Open a ${0}`,
  `Thank you for saying so. We will review this article.`,
  `Did this help?`,
  str`Updated on ${0}`,
];
