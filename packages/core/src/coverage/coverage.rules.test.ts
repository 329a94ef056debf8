/** TOTALL's section 12, row by row, and what a form says of it. */
import { expect } from 'chai';
import { textOf } from '../shared/text.ts';
import { aProfile } from '../testing/index.ts';
import { coverageOf } from './coverage.rules.ts';

const profile = aProfile();
const [form] = profile.forms;
const base = { type: 'varejo', item: 'suporte', service: 'vendas' };
const covered = (category: string) => form && coverageOf(form, profile, { ...base, category });

describe('the coverage', () => {
  it('T17 is the contract’s word on each of the fourteen reasons, with who answers for it', () => {
    const rows = (profile.catalogues['reasons'] ?? []).map(({ id }) => {
      const { coverage, responsible } = covered(id) ?? {};
      return `${id} ${coverage ?? ''} ${responsible ? textOf(responsible, 'pt-BR') : ''}`;
    });
    expect(rows).to.deep.equal([
      'erro covered TOTALL',
      'legislacao-federal covered TOTALL',
      'instrucao covered TOTALL',
      'novas-versoes covered TOTALL',
      'relatorio-padrao covered TOTALL',
      'backup uncovered Cliente',
      'infra-de-ti uncovered Cliente',
      'duvida-de-conceito uncovered Cliente',
      'configuracao-de-processos uncovered Cliente',
      'necessidade-nao-nativa uncovered Cliente',
      'validacao-de-informacoes uncovered Cliente',
      'instalacao-do-sistema uncovered Cliente',
      'alteracao-de-layout uncovered Cliente',
      'processo-de-atualizacao uncovered Cliente',
    ]);
  });

  it('T17 says why: the row of the table, and the reason chosen', () => {
    const [why] = covered('duvida-de-conceito')?.because ?? [];
    expect(why?.rule).to.equal('duvida-de-conceito');
    expect(why && textOf(why.label, 'pt-BR')).to.match(/^Instrução para quem ainda não foi treinado/);
    expect(why?.answers.map(({ asked, said }) => [textOf(asked, 'pt-BR'), textOf(said, 'pt-BR')])).to.deep.equal([
      ['Categoria', 'Dúvida de conceito ou de nova rotina'],
    ]);
  });

  it('says nothing while no reason is chosen, or where nothing is charged', () => {
    expect(covered('')).to.equal(null);
    expect(form && coverageOf(form, aProfile({ coverageField: null }), { ...base, category: 'erro' })).to.equal(null);
  });
});
