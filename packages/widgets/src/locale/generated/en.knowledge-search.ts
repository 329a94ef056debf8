/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids = '338afbb2dbf28321738ee6c1508362828118d16ac3cce0d510d1603be670ff998c0c8ca4c3806afe0d3ea2365943';

export const texts = [
  html`Did you mean ${0}?`,
  `Before opening one, it is worth clearing the browser's cache and checking the internet and the VPN.`,
  `No articles of its own yet`,
  str`We searched only in ${0}`,
  str`${0} articles`,
  `The down and up arrows go through the articles`,
  `What you wrote here goes along.`,
  `How can we help?`,
  `There are no articles here yet`,
  `Write a question, an error message, a routine`,
  str`${0} (${1})`,
  str`${0}–${1} of ${2}`,
  `An article usually answers before we do.`,
  `Next articles`,
  `Previous articles`,
  `What has helped most so far`,
  `More articles`,
  `This service has no knowledge base yet`,
  `Search in all products`,
  `1 article`,
  `Product`,
  `All products`,
  `Back to the articles`,
];
