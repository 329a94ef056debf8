/** A portal of one's own: the whole way of a ticket in React, by named people, and nothing that only a widget can do. */
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { faultsForReaders } from '../e2e/axe.ts';
import { stage } from '../e2e/stage.ts';

const PAGE = 'react-portal/';
const SUBJECT = 'Como cadastrar uma promoção?';

describe('a portal of one’s own, in React', function () {
  this.timeout(60_000);
  const { newcomer, visit } = stage();

  it('carries a ticket from its opening to its rating', async () => {
    const page = await visit(PAGE);
    await page.getByRole('link', { name: 'Abrir' }).click();
    await press(page, 'Registrar');
    await page.getByText('Informe o assunto').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-invalid'), 'it stands where the first fault is').to.equal(
      'true',
    );
    expect(await faultsForReaders(page), 'a form with faults').to.deep.equal([]);
    await choose(page, 'Item', 'Suporte TOTALL SISTEMAS');
    await choose(page, 'Serviço', 'Frente de Caixa');
    await choose(page, 'Categoria', 'Instrução sobre funções do sistema');
    await field(page, 'Assunto').fill(SUBJECT);
    await field(page, 'Descrição').fill('Preço de 1 < 2.\nNo caixa 3.');
    await press(page, 'Registrar');
    await page.getByRole('heading', { name: /^ticket \d{6}\/\d{4} registrado$/ }).waitFor();
    await page.getByRole('link', { name: 'Acompanhar' }).click();
    expect(await entries(page).last().innerText()).to.contain('Preço de 1 < 2.\nNo caixa 3.');

    await become(page, 'Ana Ribeiro · atendente');
    await press(page, 'Assumir');
    await entries(page).filter({ hasText: 'Você assumiu' }).waitFor();
    await comment(page, 'É pela lista de preços. <b>Veja</b>');
    await press(page, 'Responder e concluir');
    const dialog = page.getByRole('dialog', { name: 'Responder e concluir' });
    await press(dialog, 'Responder e concluir');
    await dialog.getByText('Preencha: Solução').waitFor();
    expect(await faultsForReaders(page), 'a dialog with a fault').to.deep.equal([]);
    await field(dialog, 'Solução').fill('Cadastros, Promoções, Nova.');
    await press(dialog, 'Responder e concluir');
    await entries(page).filter({ hasText: 'Você respondeu' }).waitFor();
    expect(await commands(page)).not.to.include('Aprovar');

    await become(page, 'Carla Menezes · Loja Aurora');
    await press(page, 'Aprovar');
    await press(page.getByRole('dialog'), 'Aprovar');
    await press(page, 'Avaliar');
    await page.getByRole('radio', { name: 'Ótimo' }).check();
    await press(page.getByRole('dialog'), 'Avaliar');
    await entries(page).filter({ hasText: 'Avaliação: Ótimo' }).waitFor();
    expect(await commands(page)).not.to.include.members(['Aprovar', 'Avaliar', 'Reabrir']);
  });

  it('asks the customer for her word on what waits, and takes a no back to the team', async () => {
    const page = await visit(PAGE);
    await page.getByRole('link', { name: 'Responder (4)' }).click();
    const number = await page
      .getByRole('link', { name: /^\d{6}\/\d{4}$/ })
      .first()
      .innerText();
    await page.getByRole('radio', { name: 'Ainda não' }).check();
    await press(page, 'Responder');
    await page.getByText('Escreva algumas palavras').waitFor();
    await field(page, 'O que ainda não está certo?').fill('O caixa 3 parou de novo.');
    await press(page, 'Responder');
    await page.getByRole('link', { name: 'Responder (3)' }).waitFor();
    await page.getByRole('link', { name: 'tickets', exact: true }).click();
    await tab(page, /^Em atendimento/).click();
    await page.getByRole('searchbox').fill(number);
    await page.getByText('1 de 1 ticket').waitFor();
    expect(await faultsForReaders(page), 'the list').to.deep.equal([]);
    await page.getByRole('link', { name: number }).click();
    await entries(page).filter({ hasText: 'O caixa 3 parou de novo.' }).waitFor();
    const tags = await page.evaluate(() => [...document.querySelectorAll('*')].map(({ localName }) => localName));
    expect(
      tags.filter((name) => name.includes('-')),
      'widgets',
    ).to.deep.equal([]);
  });

  it('is another portal with another profile: a technician is sent to a machine, as the field service asks', async () => {
    const page = await visit(PAGE);
    await page.getByRole('link', { name: 'Portal Web de Serviços' }).click();
    await page.getByRole('link', { name: 'Abrir' }).click();
    const answers = {
      Série: 'IT80-00000',
      Nome: 'Carla',
      'E-mail': 'carla@aurora.example',
      Telefone: '(62) 5555-0142',
    };
    for (const [name, answer] of Object.entries(answers)) await field(page, name).fill(answer);
    await page.getByRole('combobox', { name: 'Tipo de defeito' }).selectOption({ index: 1 });
    await field(page, 'Descrição do defeito').fill('Puxa duas folhas de cada vez.');
    await press(page, 'Registrar');
    await page.getByText('Não há equipamento com este número na sua empresa').waitFor();
    await field(page, 'Série').fill('IT80-20417');
    await press(page, 'Registrar');
    await page.getByRole('link', { name: 'Acompanhar' }).click();
    await page.getByText('Impressora térmica 80 mm').waitFor();
    await become(page, 'Marcos Teixeira · coordenação');
    await press(page, 'Liberar');
    await choose(page.getByRole('dialog'), 'Técnico', 'Tiago Moura');
    await press(page.getByRole('dialog'), 'Liberar');
    await entries(page).filter({ hasText: 'Responsável: Tiago Moura (técnico)' }).waitFor();
  });

  it('opens no ticket for who was not trained, and shows no ticket of another company', async () => {
    const page = await visit(PAGE);
    await become(page, 'Samuel Araújo · Ferragem São Jorge');
    const { hash } = new URL(await someTicket(page));
    await become(page, 'Lia Fontes · Loja Aurora');
    await page.evaluate((place) => (location.hash = place), hash);
    await page.getByText('Não encontramos isso, ou você não tem acesso').waitFor();
    await page.getByRole('link', { name: 'Abrir' }).click();
    await page.getByText('precisa antes do treinamento').waitFor();
  });

  it('is right for who reads with ears, on every screen, narrow and by night too', async () => {
    const context = await newcomer({ colorScheme: 'dark', viewport: { width: 320, height: 800 } });
    const page = await visit(PAGE, context);
    for (const hash of [new URL(await someTicket(page)).hash, '#/list', '#/open', '#/approve']) {
      await page.evaluate((place) => (location.hash = place), hash);
      await page.getByRole('main').getByRole('button').or(page.getByRole('radio')).first().waitFor();
      expect(await faultsForReaders(page), hash).to.deep.equal([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).to.equal(320);
    }
  });
});

const press = (where: Page | Locator, name: string) => where.getByRole('button', { name, exact: true }).click();
const field = (where: Page | Locator, name: string) => where.getByRole('textbox', { name, exact: true });
const tab = (page: Page, name: RegExp) => page.getByRole('group', { name: 'Situação' }).getByRole('button', { name });
const entries = (page: Page) => page.getByRole('region', { name: 'Histórico' }).getByRole('listitem');
const commands = (page: Page) => page.getByRole('group', { name: 'Ações' }).getByRole('button').allInnerTexts();

const choose = (where: Page | Locator, name: string, label: string) =>
  where.getByRole('combobox', { name, exact: true }).selectOption({ label });

const become = (page: Page, label: string) => page.getByRole('combobox', { name: 'Ver como' }).selectOption({ label });

async function comment(page: Page, text: string): Promise<void> {
  await field(page, 'Comentário').fill(text);
  await press(page, 'Comentar');
  await entries(page).filter({ hasText: text }).waitFor();
  expect(await field(page, 'Comentário').inputValue()).to.equal('');
}

/** The address of the first ticket of the list of whoever sits there. */
async function someTicket(page: Page): Promise<string> {
  await tab(page, /^Todos/).click();
  const link = page.getByRole('table').getByRole('link').first();
  await link.waitFor();
  return link.evaluate((it) => (it instanceof HTMLAnchorElement ? it.href : ''));
}
