/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '3b2205cb37ae4ca3761c4819dfbf55';

export const texts = [str`No ${0} yet`, str`Export ${0}`, str`No ${0} yet`, `Search`, str`Open ${0}`];
