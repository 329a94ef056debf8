/** How a ticket comes from its answer to its rating, as those who live it would say it. */
import type { Locator, Page } from 'playwright-core';
import { find, history, write } from './deeds.ts';

/** Takes a ticket and says how it was solved. */
export async function answers(page: Page, number: string, solution: string): Promise<void> {
  await find(page, number);
  await page.getByRole('button', { name: 'Assumir' }).click();
  await page.getByRole('button', { name: 'Responder e concluir' }).click();
  const dialog = page.getByRole('dialog');
  await write(page, 'Solução', solution);
  await dialog.getByRole('button', { name: 'Responder e concluir' }).click();
  await dialog.waitFor({ state: 'detached' });
  await history(page).filter({ hasText: solution }).waitFor();
}

/** Approves what was answered, and rates it. */
export async function approves(page: Page, number: string, solution: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Atendimento' }).getByRole('link', { name: 'Início' }).click();
  const approval = page.locator('chamado-approval');
  await approval.getByText(/\d+ tickets? esperam? a sua aprovação/).waitFor();
  await skipTo(approval, number);
  await approval.getByText(solution).waitFor();
  await approval.getByRole('radio', { name: 'Aprovar', exact: true }).check();
  await approval.getByRole('button', { name: 'Aprovar', exact: true }).click();
  await approval.getByRole('heading', { name: 'Obrigado. Falta só a sua avaliação' }).waitFor();
  await approval.getByRole('radio', { name: /Ótimo/ }).check();
  await approval.getByLabel('Quer dizer algo mais?').fill('Rápido e claro.');
  await approval.getByRole('button', { name: 'Avaliar e encerrar' }).click();
  await approval.getByText(`${number} está encerrado`).waitFor();
}

/** Puts off what waits before the ticket: the newest waits last. */
async function skipTo(approval: Locator, number: string): Promise<void> {
  const asked = approval.getByText(/^\d{6}\/\d{4} · /);
  for (let now = await asked.innerText(); !now.startsWith(number); now = await asked.innerText()) {
    await approval.getByRole('button', { name: 'Depois' }).click();
    await approval.getByText(now, { exact: true }).waitFor({ state: 'detached' });
  }
}
