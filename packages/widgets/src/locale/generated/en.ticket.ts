/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids =
  '54b5e20c51a98fb4ab932cede671401d40d8958f242bc20005c4f90a91a2ab651d560dff1675a30123cac2f760214c626daaac44a38cca72226adfb55a6ab823d5b7a0c2b814e3eb51d5ede0e727487d28';

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
  `What you can do`,
  `Data`,
  `We could not find that number. Check it and try again`,
  `Print`,
  `Choose one to see it here`,
  str`Late by ${0}`,
  `Only for the team`,
  `Wait: an attachment is still on its way`,
];
