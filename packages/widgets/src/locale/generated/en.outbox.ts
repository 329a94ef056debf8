/** Made by npm run localize from xliff/: change it there. */

export const ids = '71f14969efeb1c43e65525e2';

export const texts = [`E-mails are not kept here`, `Show more`, `No e-mails yet`, `E-mails sent`];
