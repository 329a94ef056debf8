/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids =
  '4b5e2c51a9fb4ab32ced67140d40d858f24bc2005c4f9a91a2b651d60dff675a3123ca2f76014c62daaac4a38ca722213c68adfb5a6ab83d5b70c2b81d5ed0e727a48ab87d28';

export const texts = [
  `Another one`,
  `Write something, or attach a file`,
  `The proposal waits for your word. Nothing is charged without your authorisation`,
  `Sending`,
  `More actions`,
  `The solution waits for your approval`,
  str`The ${0} changed while you were writing: it is now “${1}”. Your text is still here`,
  `Comment sent`,
  `Back`,
  str`Done: ${0}`,
  `History`,
  `No longer critical`,
  `Stop following`,
  `Internal note`,
  `Send`,
  `Mark as critical`,
  `Only your rating is missing`,
  str`from ${0} to ${1}`,
  str`The ${0} changed while you were writing: it is now “${1}”. Your text is still here`,
  str`Choose a ${0} to see it here`,
  `What you can do`,
  `Data`,
  `We could not find that number. Check it and try again`,
  `Print`,
  str`Late by ${0}`,
  `Only for the team`,
  str`Choose a ${0} to see it here`,
  `Wait: an attachment is still on its way`,
];
