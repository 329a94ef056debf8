/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids = '274b401b5cfedc0bf1618ec0d00dff561a6167b8d29590de';

export const texts = [
  str`Cancelar o envio de ${0}`,
  str`Remover ${0}`,
  `Tentar de novo`,
  str`Enviando ${0}`,
  str`O que ${0} mostra`,
  `O que este arquivo mostra? (opcional)`,
  str`${0} anexado`,
  str`${0} removido`,
  `Aqui não dá para anexar arquivos`,
  `Anexar arquivos`,
  `Solte para anexar`,
  `Ou solte e cole aqui.`,
];
