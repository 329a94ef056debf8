/** Made by npm run localize from xliff/: change it there. */

export const ids = '6facdfa8430ba4e60d96';

export const texts = [`Service`, `Profile`, `Back to the list`, `Help`];
