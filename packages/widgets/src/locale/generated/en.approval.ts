/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  'a7c6a95b80dd2f84a8102373f70b3ef77aea6cf8594cfcbfcf0bfed5cc260a7609f9c065752ca207b1c83c3b2c47aefec02155d94c51befe16d14197be5356e69f7ead9fedb886bfe';

export const texts = [
  html`${0} answered on ${1}`,
  `Your word`,
  `Did the service solve it?`,
  str`I installed version ${0}, which brings the correction`,
  `Your word is still awaited: come back whenever you like`,
  str`${0} wait for your approval`,
  `Write the reason: the work goes on from there`,
  `Would you like to say more?`,
  `Thank you. Only your rating is missing`,
  `Not now`,
  `It goes back to service with what you write here`,
  `Choose one of the three: your word closes it or sends it back`,
  `Left for later`,
  str`We wait for your word until ${0}; without it, we close this as approved.`,
  str`${0} proposals wait for your word`,
  str`${0} waits for your approval`,
  str`${0} is closed`,
  `Thank you for your word`,
  `With which restrictions?`,
  `1 proposal waits for your word`,
  `Choose one of the scores: nothing helps us more`,
  `Rate and close`,
  `Understood. The work goes on`,
  str`${0} went back to the team, with what you wrote`,
  `Nothing waits for your approval`,
  `Later`,
  `Write which restrictions, or choose Approve`,
  `Approve with restrictions`,
  `Return to service`,
];
