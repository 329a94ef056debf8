/** The coach of `help-desk` on descriptions as customers write them (T19, B5). */
import { expect } from 'chai';
import { aDraft, aProfile } from '../testing/index.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import { lacking } from './coach.rules.ts';

const { forms, macros } = aProfile();
const [form] = forms;
const lacks = (values: FieldValues, files: string[] = []): string[] =>
  form ? lacking(form, values, files).map(({ id }) => id) : ['no form'];
const inSales = (description: string, files: string[] = []): string[] =>
  lacks({ service: 'vendas', category: 'instrucao', description }, files);
const onError = (description: string): string[] => lacks({ category: 'erro', version: '8.2', description });

describe('the coach', () => {
  it('B5 asks for everything, in order, while nothing is said', () => {
    expect(lacks({ service: 'vendas', category: 'erro' })).to.deep.equal([
      ...['path', 'version', 'document', 'picture', 'since', 'who', 'why'],
    ]);
  });

  it('T19 is content with the manual’s own examples', () => {
    const text =
      '<p>Vendas / Pedidos de Vendas / Registrar Pedido de Vendas – Novo pedido</p><p>Utilizar nota fiscal 10125, versão 8.2.</p>';
    expect(inSales(text, ['Tela.PNG'])).to.deep.equal([]);
  });

  it('sees a path with slashes or arrows, or told in words', () => {
    for (const path of ['Vendas/Pedidos', 'Vendas &gt; Pedidos', 'Fiscal → Geração', 'O caminho é o de sempre']) {
      expect(inSales(`<p>${path}</p>`), path).to.not.include('path');
    }
    for (const none of ['Em 19/09/2017 travou', 'https://1.2/3', 'O caminhoneiro reclamou', 'Caminho:']) {
      expect(inSales(`<p>${none}</p>`), none).to.include('path');
    }
  });

  it('takes the version from its own field just as well', () => {
    expect(lacks({ version: '8.2' })).to.not.include('version');
    expect(lacks({ version: ' ' })).to.include('version');
    expect(lacks({ description: 'VERSÃO: 8' })).to.not.include('version');
  });

  it('sees an example document by its number', () => {
    expect(inSales('o pedido nº 4521 não fecha')).to.not.include('document');
    expect(inSales('o pedido não fecha desde as 10')).to.include('document');
  });

  it('asks for the image of the rejection and the XML where the matter is an NF-e, and there only', () => {
    const nfe = { service: 'nfe', description: 'Nota rejeitada' };
    expect(lacks(nfe)).to.include.members(['rejection', 'xml']).and.not.include('picture');
    expect(lacks(nfe, ['rejeicao.jpg']))
      .to.include('xml')
      .and.not.include('rejection');
    expect(lacks(nfe, ['NFe35.XML', 'tela.png'])).to.not.include.members(['xml']);
    expect(lacks({ service: 'vendas' }))
      .to.include('picture')
      .and.not.include('xml');
  });

  it('B5 asks the five whys of an error, not of a question', () => {
    expect(lacks({ category: 'instrucao' })).to.not.include.members(['since', 'who', 'why']);
    expect(onError('Desde ontem, com todos os usuários, impede faturar')).to.not.include.members([
      'since',
      'who',
      'why',
    ]);
    expect(onError('Dá erro')).to.include.members(['since', 'who', 'why']);
  });

  it('is not fooled by an outline that nobody filled in', () => {
    const outline = macros.find(({ id }) => id === 'roteiro-de-erro')?.html;
    const html = typeof outline === 'string' ? outline : Object.values(outline ?? {}).join('');
    expect(html).to.contain('Caminho no sistema');
    expect(inSales(html)).to.include.members(['path', 'version', 'document']);
  });

  it('answers a keystroke at once, on the longest text', () => {
    const began = performance.now();
    for (const hostile of ['a', 'abc/', 'nota ', 'a 1', 'versao '])
      lacks({ ...aDraft().values, description: hostile.repeat(30_000) });
    expect(performance.now() - began).to.be.below(1_500);
  });
});
