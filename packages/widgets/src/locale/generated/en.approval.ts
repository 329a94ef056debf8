/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  'a7c6a95b80f37164a8102373f70b3ef77aea6cf86922cff28e594cfcbfcf3b5785cc260a76065752ca207b1c83c3b2c47aefec02155d94c51befe16d735f614197be5356e69f7ead9fedb886bfe';

export const texts = [
  html`${0} answered on ${1}`,
  `Your word`,
  str`Once approved, it stays closed. We await your word until ${0}; without it, we close it as approved`,
  str`I installed version ${0}, which brings the correction`,
  `Your word is still awaited: come back whenever you like`,
  str`${0} wait for your approval`,
  `Write the reason: the work goes on from there`,
  `Would you like to say more?`,
  str`Did the service solve your ${0}?`,
  str`Did the service solve your ${0}?`,
  `Thank you. Only your rating is missing`,
  `Not now`,
  str`The ${0} goes back to service with what you write here`,
  `Choose one of the three: your word closes it or sends it back`,
  `Left for later`,
  str`${0} proposals wait for your word`,
  str`${0} waits for your approval`,
  str`${0} is closed`,
  `Thank you for your word`,
  `With which restrictions?`,
  `1 proposal waits for your word`,
  `Choose one of the scores: nothing helps us more`,
  `Rate and close`,
  `Understood. The work goes on`,
  str`The ${0} goes back to service with what you write here`,
  str`${0} went back to the team, with what you wrote`,
  `Nothing waits for your approval`,
  `Later`,
  `Write which restrictions, or choose Approve`,
  `Approve with restrictions`,
  `Return to service`,
];
