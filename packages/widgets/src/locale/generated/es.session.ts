/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'f5fd6168785b9f2';

export const texts = [str`Ahora usted es ${0}`, `Ver como`, str`Usted es ${0}`];
