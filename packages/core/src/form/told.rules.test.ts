/** Answers in words, and which tips a form shows. */
import { expect } from 'chai';
import { aProfile } from '../testing/index.ts';
import { tipsFor } from './tip.rules.ts';
import { toldIn } from './told.rules.ts';

const profile = aProfile();
const fields = profile.forms.flatMap((form) => form.fields);
const told = (names: string[], values: Record<string, string | string[] | number>) =>
  toldIn(names, fields, profile, values).map(({ field, said }) => [field, said]);

describe('an answer in words', () => {
  it('is the option’s label, else what was written', () => {
    const vendas = { 'pt-BR': 'Vendas', en: 'Sales', es: 'Ventas' };
    expect(told(['service', 'version'], { service: 'vendas', version: '8.2' })).to.deep.equal([
      ['service', vendas],
      ['version', '8.2'],
    ]);
    expect(told(['additionalEmails'], { additionalEmails: ['a@a.example', 'b@b.example'] })).to.deep.equal([
      ['additionalEmails', 'a@a.example, b@b.example'],
    ]);
  });

  it('is left out where nothing was asked or answered', () => {
    expect(told(['service', 'colour'], { colour: 'red' })).to.deep.equal([]);
  });
});

describe('a tip', () => {
  it('S6 is for its own forms, or for all', () => {
    const tips = [
      { id: 'all', kind: 'tip' as const, text: 'x' },
      { id: 'one', kind: 'tip' as const, text: 'x', forms: ['ticket'] },
    ];
    const shown = (form: string) => tipsFor(form, { tips }, {}).map(({ id }) => id);
    expect([shown('ticket'), shown('other')]).to.deep.equal([['all', 'one'], ['all']]);
  });
});
