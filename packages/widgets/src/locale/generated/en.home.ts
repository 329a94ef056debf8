/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = 'b2205b37aeca376c4819fbf55';

export const texts = [str`No ${0} yet`, str`Export ${0}`, str`No ${0} yet`, `Search`, str`Open ${0}`];
