/** The stemmer brings the forms of a word together, and keeps different words apart. */
import { expect } from 'chai';
import { fold } from '../shared/fold.ts';
import { stem, stemHead } from './portuguese.stem.ts';
import { isStopWord } from './portuguese.stop.ts';

const FAMILIES = [
  'impressora impressoras impressor impressores',
  'configuração configurações configurar configurado configurando configurei configura',
  'instalação instalar instalador instaladas instalou instalem',
  'emissão emitir emitida emitiu emite',
  'exclusão excluir excluído excluiu',
  'fiscal fiscais',
  'papel papéis',
  'disponível disponíveis',
  'mensagem mensagens',
  'opção opções',
  'marcar marque marquei marcado',
  'pagar pague pagamento pagamentos',
  'rápido rapidamente rápidas',
  'fácil fáceis',
  'bom bons',
];
const STRANGERS = ['impressão impressora', 'conta contrato', 'venda vencido', 'nota notícia', 'rede redução'];

describe('the Portuguese stemmer', () => {
  it('gives the forms of one word one stem', () => {
    for (const family of FAMILIES) {
      const stems = new Set(family.split(' ').map((word) => stem(fold(word))));
      expect([...stems], family).to.have.length(1);
    }
  });

  it('keeps different words apart', () => {
    for (const pair of STRANGERS) {
      const stems = pair.split(' ').map((word) => stem(fold(word)));
      expect(stems[0], pair).not.to.equal(stems[1]);
    }
  });

  it('leaves at least a letter, and changes no more than the last letter of what it leaves', () => {
    for (const family of [...FAMILIES, ...STRANGERS, 'os as é a ões ais eis is ns s ar er ir mente leões cães mãos']) {
      for (const word of family.split(' ').map(fold)) {
        expect(stem(word), word).not.to.equal('');
        expect(word.startsWith(stemHead(stem(word))), `${word} → ${stem(word)}`).to.equal(true);
      }
    }
  });

  it('knows the words that answer nothing', () => {
    expect('o que é como não para'.split(' ').map(fold).every(isStopWord)).to.equal(true);
    expect(isStopWord('nota')).to.equal(false);
  });
});
