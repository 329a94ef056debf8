/** What a person writes is never lost and never sent twice: reload, crash, double click, a field forgotten, the keyboard alone. */
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { find, history, numberGiven, register, SERVICE, tell, write } from '../e2e/deeds.ts';
import { stage } from '../e2e/stage.ts';

const OPENING = `${SERVICE}#chamado/open`;
const matter = { subject: 'Sangria não aparece no fechamento', story: 'O operador registrou duas e só uma aparece.' };

describe('what is written', function () {
  this.timeout(60_000);
  const { newcomer, visit } = stage();

  it('is there again after a reload', async () => {
    const page = await visit(OPENING);
    await tell(page, matter);
    await page.getByText('Rascunho guardado').waitFor();
    await page.reload();
    await expectTold(page);
  });

  it('is there again after a crash, and is gone once it is registered', async () => {
    const context = await newcomer();
    const page = await visit(OPENING, context);
    await tell(page, matter);
    // The line says that a draft is kept, maybe an earlier one: the last letters follow when the hand rests.
    await page.waitForFunction(
      (story) => Object.values(localStorage).some((kept) => String(kept).includes(story)),
      matter.story,
    );
    await crash(page);
    const another = await visit(OPENING, context);
    await expectTold(another);
    await register(another);
    const third = await visit(OPENING, context);
    await third.getByRole('button', { name: 'Registrar ticket' }).waitFor();
    expect(await third.getByLabel('Assunto').inputValue()).to.equal('');
  });

  it('is registered once by a double click', async () => {
    const page = await visit(OPENING);
    await tell(page, { ...matter, subject: 'Registrado só uma vez' });
    await page.getByRole('button', { name: 'Registrar ticket' }).dblclick();
    await numberGiven(page);
    await page.getByRole('link', { name: 'Tickets' }).click();
    await page.getByRole('searchbox').fill('Registrado só uma vez');
    await page.getByText('1 de 1 ticket').waitFor();
  });

  it('stays when a field was forgotten: the field is named and gets the focus', async () => {
    const page = await visit(OPENING);
    await page.getByLabel('Assunto').fill(matter.subject);
    await page.getByRole('button', { name: 'Registrar ticket' }).click();
    const item = page.getByLabel('Item');
    await item.and(page.locator('[aria-invalid=true]')).waitFor();
    expect(await isFocused(item)).to.equal(true);
    expect(await page.getByLabel('Assunto').inputValue()).to.equal(matter.subject);
  });

  it('is written, registered and followed with the keyboard alone', async () => {
    const page = await visit(OPENING);
    await page.getByLabel('Assunto').waitFor();
    await typeInto(page, page.getByLabel('Item'), 'Suporte');
    await typeInto(page, page.getByLabel('Serviço'), 'Frente de Caixa');
    await typeInto(page, page.getByLabel('Categoria'), 'Instrução');
    await typeInto(page, page.getByLabel('Assunto'), matter.subject);
    await typeInto(page, page.getByRole('textbox', { name: 'Descrição', exact: true }), matter.story);
    await tabTo(page, page.getByRole('button', { name: 'Registrar ticket' }));
    await page.keyboard.press('Enter');
    const number = await numberGiven(page);
    expect(await isFocused(page.getByRole('heading', { name: number }))).to.equal(true);
    await tabTo(page, page.getByRole('button', { name: 'Acompanhar ticket' }));
    await page.keyboard.press('Enter');
    await history(page).filter({ hasText: matter.story }).waitFor();
  });

  it('is shown as it was written, marks and all', async () => {
    const page = await visit(OPENING);
    await tell(page, matter);
    const number = await register(page);
    await find(page, number);
    await write(page, 'Comentar', 'Sobre o mesmo: <b>não</b> é marcação.');
    await page.getByRole('button', { name: 'Enviar' }).click();
    await history(page).filter({ hasText: '<b>não</b> é marcação' }).waitFor();
  });
});

async function expectTold(page: Page): Promise<void> {
  await page
    .getByText(/Rascunho (recuperado|guardado)/)
    .first()
    .waitFor();
  expect(await page.getByLabel('Assunto').inputValue()).to.equal(matter.subject);
  expect(await page.getByLabel('Serviço').locator('option:checked').innerText()).to.equal('Frente de Caixa');
  await page.getByRole('textbox', { name: 'Descrição', exact: true }).click();
  await page.getByRole('toolbar', { name: 'Formatação' }).waitFor();
  await page.getByText(matter.story).first().waitFor();
}

/** Ends the page's process: nothing of it runs any more, not even what a closing page may still do. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
}

const isFocused = (control: Locator): Promise<boolean> => control.evaluate((element) => element.matches(':focus'));

async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await isFocused(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${control.toString()}`);
}

async function typeInto(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text);
}
