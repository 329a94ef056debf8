/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids = 'e0d5ff996afe738e81188c0ce670603b338a8321c3806282d16ae6c10d3ea236dbf2c3ccfbb210d150838ca45943';

export const texts = [
  str`${0}–${1} de ${2}`,
  `O que mais ajudou até aqui`,
  `1 artigo`,
  str`${0} artigos`,
  `Ainda não há artigos aqui`,
  `Mais artigos`,
  `Artigos anteriores`,
  `Próximos artigos`,
  html`Você quis dizer ${0}?`,
  str`Procuramos somente em ${0}`,
  `Procurar em todos os produtos`,
  `Como podemos ajudar?`,
  `Escreva uma dúvida, uma mensagem de erro, uma rotina`,
  `As setas para baixo e para cima percorrem os artigos`,
  `Produto`,
  `Todos os produtos`,
  `Ainda sem artigos próprios`,
  str`${0} (${1})`,
  `Antes de abrir, vale limpar o cache do navegador e conferir a internet e a VPN.`,
  `Um artigo costuma responder antes de nós.`,
  `O que você escreveu aqui vai junto.`,
  `Este atendimento ainda não tem uma base de conhecimento`,
  `Voltar aos artigos`,
];
