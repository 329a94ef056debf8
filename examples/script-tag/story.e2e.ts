/** The whole story of the demo: from a matter that stops a shop to a rated ticket, told by those who live it. */
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { become, find, history, numberGiven, SERVICE, tell, write } from '../e2e/deeds.ts';
import { stage } from '../e2e/stage.ts';
import { answers, approves } from '../e2e/story.deeds.ts';

const matter = {
  subject: 'Impressora fiscal não responde no caixa 2',
  story: 'Desde as oito o caixa 2 mostra "Sem comunicação". O caminho é Frente de Caixa / Abertura.',
};
const solution = 'A porta COM3 estava presa pelo antigo driver: foi liberada.';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);

describe('a ticket on the reseller’s site', function () {
  this.timeout(90_000);
  const { visit } = stage();

  it('is opened, answered, approved and rated, and all of it is there after a reload', async () => {
    const page = await visit(`${SERVICE}#chamado/open`);
    const number = await opens(page);
    await comments(page, 'Troquei o cabo e continua igual.');
    await become(page, 'ana');
    await answers(page, number, solution);
    await become(page, 'carla');
    await approves(page, number, solution);
    await page.reload();
    await find(page, number);
    expect(await history(page).allInnerTexts()).to.satisfy(
      (entries: readonly string[]) =>
        ['abriu', 'comentou', 'assumiu', 'respondeu', 'aprovou', 'avaliou'].every((deed) =>
          entries.some((entry) => entry.includes(deed)),
        ),
      'every deed is in the history',
    );
    await page.getByText('caixa2.png').first().waitFor();
    await page.getByText('Encerrado').filter({ visible: true }).first().waitFor();
  });
});

async function opens(page: Page): Promise<string> {
  await page.getByLabel('Assunto').fill(matter.subject);
  await page.getByRole('button', { name: /A impressora fiscal não responde/ }).waitFor();
  await tell(page, matter);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Anexar arquivos' }).click();
  await (await chosen).setFiles({ name: 'caixa2.png', mimeType: 'image/png', buffer: png });
  await page.getByText('caixa2.png').first().waitFor();
  await page.getByRole('button', { name: 'Registrar ticket' }).click();
  const number = await numberGiven(page);
  await page.getByRole('button', { name: 'Acompanhar ticket' }).click();
  await page.getByRole('heading', { name: matter.subject }).waitFor();
  return number;
}

async function comments(page: Page, text: string): Promise<void> {
  await write(page, 'Comentar', text);
  await page.getByRole('button', { name: 'Enviar' }).click();
  await history(page).filter({ hasText: text }).waitFor();
}
