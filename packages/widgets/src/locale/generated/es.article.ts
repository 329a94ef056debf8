/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '6e7fcbf41dfb73f363f4878db83c267b';

export const texts = [
  `Isto ajudou?`,
  `Sim`,
  `Não`,
  `Obrigado por dizer. Isso põe este artigo mais à vista de quem precisa.`,
  `Obrigado por dizer. Vamos rever este artigo.`,
  str`Abrir um ${0}`,
  str`Abrir uma ${0}`,
  str`Atualizado em ${0}`,
];
