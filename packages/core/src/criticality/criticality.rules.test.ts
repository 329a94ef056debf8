/** How urgent a call is at TOTVS, and why; and what TOTALL moves ahead. */
import { expect } from 'chai';
import { formView } from '../form/form.select.ts';
import { catalogueOf } from '../form/options.rules.ts';
import { openingFor } from '../profile/opening.rules.ts';
import { erpVendor } from '../profile/presets/erp-vendor.ts';
import { reclassifiedBy } from '../profile/reclassify.rules.ts';
import { DeskError } from '../shared/desk-error.ts';
import { textOf } from '../shared/text.ts';
import { aProfile, aRequester, AT, aTicket } from '../testing/index.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import { criticalityOf, isUrgent } from './criticality.rules.ts';

const whole: FieldValues = {
  ...{ channel: 'software', line: 'rm', country: 'BR', category: 'nao-conformidade', origin: 'producao' },
  ...{ effect: 'dados-incorretos', module: 'labore', routine: 'folha', version: '12.1.2502', environment: 'producao' },
  ...{ subject: 'Folha sem o adicional', description: '<p>A folha de março saiu sem o adicional noturno.</p>' },
};
const [form] = erpVendor.forms;
const found = (over: FieldValues = {}) => form && criticalityOf(form, erpVendor, { ...whole, ...over });
const level = (over: FieldValues): string | undefined => found(over)?.level.id;
const opened = (over: FieldValues = {}) =>
  openingFor(
    erpVendor,
    { formId: 'chamado', values: { ...whole, ...over }, attachments: [] },
    { by: aRequester(), requester: aRequester(), at: AT },
  );

describe('the criticality', () => {
  it('V6 is computed from category, effect, environment and origin', () => {
    expect(level({ effect: 'sistema-parado' })).to.equal('critica');
    expect(level({ effect: 'sistema-parado', origin: 'implantacao' })).to.equal('alta');
    expect(level({ effect: 'sistema-parado', environment: 'homologacao', category: 'duvida' })).to.equal('alta');
    expect(level({})).to.equal('alta');
    expect(level({ environment: 'homologacao' })).to.equal('media');
    expect(level({ category: 'duvida', effect: 'lentidao' })).to.equal('media');
    expect(level({ category: 'melhoria', effect: 'nenhum' })).to.equal('baixa');
  });

  it('V6 says why: the rules that lead there, and the answers they read, in words', () => {
    const because = found()?.because.map(({ rule, label, answers }) => ({
      ...{ rule, label: textOf(label, 'pt-BR') },
      answers: answers.map(({ field, asked, said }) => [field, textOf(asked, 'pt-BR'), textOf(said, 'pt-BR')]),
    }));
    expect(because).to.deep.equal([
      {
        rule: 'erro-em-producao',
        label: 'Um erro do produto atinge a produção',
        answers: [
          ['category', 'Categoria', 'Não-conformidade'],
          ['effect', 'Efeito', 'Dados ou valores incorretos'],
          ['environment', 'Ambiente', 'Produção'],
        ],
      },
    ]);
    expect(found({ category: 'melhoria', effect: 'nenhum' })?.because).to.deep.equal([]);
  });

  it('V6 names every rule that leads to the same level, the deciding one first', () => {
    const rules = found({ effect: 'sistema-parado', origin: 'implantacao' })?.because.map(({ rule }) => rule);
    expect(rules).to.deep.equal(['erro-em-producao', 'sistema-parado']);
  });

  it('V6 is shown in the form, and never typed: what a draft says of it is not heard', () => {
    const view = form && formView(form, erpVendor, whole, { locale: 'en' });
    expect(view?.criticality).to.deep.equal({
      ...{ level: 'High', critical: false },
      because: [
        {
          text: 'A fault of the product reaches production',
          answers: ['Category: Non-conformity', 'Effect: Wrong data or values', 'Environment: Production'],
        },
      ],
    });
    expect(view?.fields.at(-1)).to.deep.include({ name: 'criticality', value: 'High', options: [] });
    const levels = form?.fields.slice(-1).flatMap((field) => catalogueOf(field, erpVendor).map(({ id }) => id));
    expect(levels).to.deep.equal(['baixa', 'media', 'alta', 'critica']);
    expect(opened({ criticality: 'critica' })).to.deep.include({ critical: false });
    expect(opened({ criticality: 'critica' }).fields['criticality']).to.equal('alta');
  });

  it('marks the ticket critical where its level is', () => {
    expect(opened({ effect: 'sistema-parado' })).to.include({ critical: true });
  });

  it('T11 is critical at help-desk where an area stands still or a filing is near, and normal else', () => {
    const [ours] = aProfile().forms;
    const urgency = (impact: string) => ours && criticalityOf(ours, aProfile(), { impact });
    expect(urgency('normal')).to.deep.include({ critical: false, because: [] });
    expect(urgency('parada')).to.include({ critical: true });
    expect(urgency('obrigacao-acessoria')?.because[0]?.answers.map(({ said }) => textOf(said, 'pt-BR'))).to.deep.equal([
      'Uma obrigação acessória vence em breve',
    ]);
  });

  it('is nobody’s where the profile has no rules', () => {
    expect(criticalityOf({ fields: [] }, { catalogues: {}, criticality: null }, whole)).to.equal(null);
    expect(isUrgent({ criticality: null }, whole)).to.equal(false);
  });
});

describe('a reclassification', () => {
  const { fields } = opened();
  const ticket = aTicket({ formId: 'chamado', fields });
  const reclassified = (given: FieldValues) =>
    reclassifiedBy(erpVendor, ticket, { type: 'ticket.reclassify', fields: given, reason: 'Outro efeito' });

  it('V6 computes the criticality anew, and refuses one that is typed', () => {
    expect(reclassified({ effect: 'sistema-parado' })).to.deep.include({
      fields: { effect: 'sistema-parado', criticality: 'critica' },
      critical: true,
    });
    expect(reclassified({ environment: 'producao' }).fields).to.deep.equal({ environment: 'producao' });
    expect(() => reclassified({ criticality: 'baixa' })).to.throw(DeskError, 'fields.criticality: not_a_choice');
  });
});
