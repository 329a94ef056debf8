/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  'ce338ad3fbb2a4dbf229832196738e18e6c15f50836481184cc3cc67e0d5af10d1d6603b5e457a3ce67016ff99978c0c3c8ca4e8c380c96afe0264d4180d3effa2362c5943';

export const texts = [
  html`Did you mean ${0}?`,
  `Before opening one, it is worth clearing the browser's cache and checking the internet and the VPN.`,
  `No articles of its own yet`,
  str`We searched only in ${0}`,
  str`${0} articles`,
  `The down and up arrows go through the articles`,
  `What you wrote here goes along.`,
  `There are no articles here yet`,
  str`${0} (${1})`,
  str`${0}–${1} of ${2}`,
  `An article usually answers before we do.`,
  `Next articles`,
  `Try other words, or fewer of them`,
  `Previous articles`,
  `What has helped most so far`,
  `More articles`,
  `This service has no knowledge base yet`,
  `Search in all products`,
  `1 article`,
  `A question or an error message`,
  `Product`,
  `All products`,
  `Back to the articles`,
];
