/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '9b401b5d8ec09890de88274ba2d00df3f1617867b8591a61f3d295c75cfe5fff56e5dc0b';

export const texts = [
  str`Remove ${0}`,
  `What does this file show? (optional)`,
  `Or drop and paste here.`,
  str`Cancel sending ${0}`,
  str`${0} attached`,
  str`What ${0} shows`,
  `Attach files`,
  `Files cannot be attached here`,
  `Drop to attach`,
  `Try again`,
  str`${0} removed`,
  str`Sending ${0}`,
];
