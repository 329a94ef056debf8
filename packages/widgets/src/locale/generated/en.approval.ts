/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  '7c6a5b80318fd2f8a810df850b3e77ae6cf894cfbfcfcc26f9c0a2071c833b2c7aef5d9451bee16d06514197e535e69fead9edb86bfe';

export const texts = [
  html`${0} answered on ${1}`,
  `Your word`,
  `Once approved, it stays closed.`,
  `Did the service solve it?`,
  str`I installed version ${0}, which brings the correction`,
  `It goes back to service with what you write here`,
  str`${0} wait for your approval`,
  `Write the reason: the work goes on from there`,
  `Would you like to say more?`,
  `Thank you. Only your rating is missing`,
  `Not now`,
  `Choose one of the three: your word closes it or sends it back`,
  str`We wait for your word until ${0}; without it, we close this as approved.`,
  str`${0} waits for your approval`,
  str`${0} is closed`,
  `Thank you for your word`,
  `With which restrictions?`,
  `Choose one of the scores: nothing helps us more`,
  `Rate and close`,
  `Understood. The work goes on`,
  `What is still not right?`,
  str`${0} went back to the team, with what you wrote`,
  `Nothing waits for your approval`,
  `Later`,
  `Write which restrictions, or choose Approve`,
  `Approve with restrictions`,
  `Return to service`,
];
