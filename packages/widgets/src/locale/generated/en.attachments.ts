/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'b401bd8ec0890de8274b2d00d3f161867b891a613d29575cfefff565dc0b';

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
