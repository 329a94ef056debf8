/** Made by npm run localize from xliff/: change it there. */

export const ids = '1f1499efebc43e6525e2';

export const texts = [`E-mails are not kept here`, `Show more`, `No e-mails yet`, `E-mails sent`];
