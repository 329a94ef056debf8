/** Made by npm run localize from xliff/: change it there. */

export const ids = '36facd1fa843a0ba4ea60d96';

export const texts = [`Service`, `Profile`, `Back to the list`, `Help`];
