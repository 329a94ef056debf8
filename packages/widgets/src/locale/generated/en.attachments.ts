/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'b401bd8ec0890de930d117c2d8274b9ff042d00d3f161867b891a61ab7303d29575cfefff565dc0b';

export const texts = [
  str`Remove ${0}`,
  `What does this file show? (optional)`,
  `Or drop and paste here.`,
  str`${0} cannot be sent. ${1}`,
  str`${0} did not arrive: the service did not answer`,
  str`Cancel sending ${0}`,
  str`${0} is too large. ${1}`,
  str`${0} attached`,
  str`What ${0} shows`,
  `Attach files`,
  `Files cannot be attached here`,
  str`We accept ${0} of up to ${1}`,
  `Drop to attach`,
  `Try again`,
  str`${0} removed`,
  str`Sending ${0}`,
];
