/** Made by npm run localize from xliff/: change it there. */

export const ids = 'facd10afa843ba4e0d96';

export const texts = [`Service`, `My tickets`, `Profile`, `Back to the list`, `Help`];
