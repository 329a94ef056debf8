/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  'e338a3fbb24dbf2983216738e8e6c1f508348118cc3cc7e0d5f10d16603be457ace6706ff9978c0cc8ca48c38096afe264d480d3efa236c5943';

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
