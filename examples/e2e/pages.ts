/** Every page of the examples, and every place of the portal; `shown` stands there once the page is whole. */
import type { Page } from 'playwright-core';
import { SERVICE } from './deeds.ts';

export type Place = { readonly name: string; readonly path: string; readonly shown: RegExp };

export const places: readonly Place[] = [
  { name: 'the front page', path: 'script-tag/index.html', shown: /esperam a sua aprovação/ },
  { name: 'the home', path: `${SERVICE}#chamado/home`, shown: /esperam a sua aprovação/ },
  { name: 'opening', path: `${SERVICE}#chamado/open`, shown: /Registrar ticket/ },
  { name: 'the list', path: `${SERVICE}#chamado/tickets`, shown: /\d{6}\/\d{4}/ },
  { name: 'a ticket', path: `${SERVICE}#chamado/tickets`, shown: /Ciclo de vida|Daqui pode seguir para/ },
  { name: 'help', path: `${SERVICE}#chamado/help`, shown: /O que mais ajudou até aqui/ },
  { name: 'the profile', path: `${SERVICE}#chamado/profile`, shown: /Departamento/ },
  { name: 'the help page', path: 'script-tag/ajuda.html', shown: /O que mais ajudou até aqui/ },
  { name: 'the backstage', path: 'script-tag/bastidores.html', shown: /registrado:/ },
  { name: 'the desk in this browser', path: 'script-tag/neste-navegador.html', shown: /registrado:/ },
  { name: 'the page of one tag', path: 'strict-csp/index.html', shown: /esperam a sua aprovação/ },
];

/** Waits until the place is whole; a ticket is reached through the list. */
export async function arrive(page: Page, { name, shown }: Place): Promise<void> {
  if (name === 'a ticket') {
    await page
      .getByText(/\d{6}\/\d{4}/)
      .first()
      .click();
    await page.getByRole('region', { name: 'Histórico' }).waitFor();
  }
  await page
    .getByText(shown)
    .or(page.getByRole('button', { name: shown }))
    .first()
    .waitFor();
}
