/** What people do on the reseller's site, as they would say it. */
import { type Locator, type Page } from 'playwright-core';

export const SERVICE = 'script-tag/atendimento.html';

export const people = {
  carla: 'Carla Menezes · Loja Aurora',
  rui: 'Rui Tavares · Loja Aurora',
  ana: 'Ana Ribeiro · atendente',
} as const;

/** Becomes another person by the demo's switch, and waits until it is said. */
export async function become(page: Page, person: keyof typeof people): Promise<void> {
  await page.getByLabel('Ver como').selectOption({ label: people[person] });
  const [name = ''] = people[person].split(' · ');
  await page.getByText(`Agora você é ${name}`).waitFor();
}

export type Matter = { readonly subject: string; readonly story: string };

/** Fills what the form asks for, in its order. */
export async function tell(page: Page, { subject, story }: Matter): Promise<void> {
  await page.getByLabel('Item').selectOption({ label: 'Suporte TOTALL SISTEMAS' });
  await page.getByLabel('Serviço').selectOption({ label: 'Frente de Caixa' });
  await page.getByLabel('Categoria').selectOption({ label: 'Instrução sobre funções do sistema' });
  await page.getByLabel('Versão').fill('8.2');
  await page.getByLabel('Assunto').fill(subject);
  await write(page, 'Descrição', story);
  // What the description still lacks appears when the hand rests; before that the page may still move.
  await page.getByText('Para responder mais rápido').waitFor();
}

/** Writes into the editor called `label`, once its formatting is there. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).last().click();
  await page.getByRole('toolbar', { name: 'Formatação' }).last().waitFor();
  const area = page.getByRole('textbox', { name: label, exact: true });
  await area.click();
  await area.pressSequentially(text);
}

/** Registers what was told, and reads its number. */
export async function register(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Registrar ticket' }).click();
  return numberGiven(page);
}

export async function numberGiven(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { name: /^Ticket \d{6}\/\d{4} registrado$/ });
  return /\d{6}\/\d{4}/.exec(await heading.innerText())?.[0] ?? '';
}

/** Goes to a ticket by its number, through the list, as a person who was told it on the phone. */
export async function find(page: Page, number: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Atendimento' }).getByRole('link', { name: 'Tickets' }).click();
  await page.getByRole('tab', { name: /^Todos/ }).click();
  await page.getByRole('searchbox').fill(number);
  await page
    .getByRole('row', { name: new RegExp(number) })
    .getByRole('gridcell')
    .first()
    .click();
  await page.getByRole('region', { name: 'Histórico' }).waitFor();
}

/** The entries of the ticket that is shown, newest last. */
export const history = (page: Page): Locator => page.getByRole('region', { name: 'Histórico' }).getByRole('listitem');
