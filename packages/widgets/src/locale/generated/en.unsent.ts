/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'a124d1760988f2fc8a08086cda01da190071b81542a2045d79';

export const texts = [
  `Yes, discard`,
  str`New ${0}`,
  `1 message of yours is waiting for the connection. It goes out by itself as soon as it can.`,
  `Not accepted`,
  `Send again`,
  `Keep it`,
  str`New ${0}`,
  str`${0} messages of yours are waiting for the connection. They go out by themselves as soon as they can.`,
  `It may have arrived already. Discard it anyway?`,
  `Discard it for good?`,
];
