/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  '5d946cf85b80edb8cc267c6a06517aefdf8577aeead9a810318ff9c0d2f894cfbfcfe69fe535e16d3b2c41971c83a2070b3e51be6bfe';

export const texts = [
  `Escolha uma das notas: de todas, é a que mais nos ajuda`,
  `Quer dizer algo mais?`,
  `A sua palavra`,
  `Aprovar com restrições`,
  `Escolha uma das três: é a sua palavra que encerra ou devolve`,
  html`${0} respondeu em ${1}`,
  `O que ainda não está certo?`,
  `Com que restrições?`,
  `O chamado volta ao atendimento com o que você escrever aqui`,
  `Escreva o motivo: é por ele que o atendimento continua`,
  `Escreva quais são as restrições, ou escolha Aprovar`,
  str`Instalei a versão ${0}, que traz a correção`,
  `Depois de aprovado, não reabre.`,
  str`Esperamos a sua palavra até ${0}; sem ela, encerramos como aprovado.`,
  `O atendimento resolveu?`,
  `Obrigado. Falta só a sua avaliação`,
  `Agora não`,
  `Depois`,
  `Nada espera a sua aprovação`,
  `Entendido. O atendimento continua`,
  `Obrigado pela sua palavra`,
  str`${0} voltou para a equipe, com o que você escreveu`,
  str`${0} está encerrado`,
  str`${0} espera a sua aprovação`,
  str`${0} esperam a sua aprovação`,
  `Avaliar e encerrar`,
  `Devolver ao atendimento`,
];
