/** Made by npm run localize from xliff/: change it there. */

export const ids = 'facd10afa843ba4e0d96';

export const texts = [`Atención`, `Mis tickets`, `Perfil`, `Volver a la lista`, `Ayuda`];
