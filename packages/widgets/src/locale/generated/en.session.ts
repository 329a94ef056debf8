/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'f5fd6168785b9f2';

export const texts = [str`Now you are ${0}`, `View as`, str`You are ${0}`];
