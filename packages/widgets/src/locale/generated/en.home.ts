/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'bf55';

export const texts = [str`Open ${0}`];
