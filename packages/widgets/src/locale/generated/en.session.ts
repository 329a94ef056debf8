/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '3f5fd671687825b9f2';

export const texts = [str`Now you are ${0}`, `View as`, str`You are ${0}`];
