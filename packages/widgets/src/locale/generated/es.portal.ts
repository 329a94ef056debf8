/** Made by npm run localize from xliff/: change it there. */

export const ids = 'facd5fb30d96a843ba4e10af';

export const texts = [`Atendimento`, `Abrir`, `Ajuda`, `Perfil`, `Voltar à lista`, `Meus chamados`];
