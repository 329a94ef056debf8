/** Cascades: type, then item, then service, then category (T4). */
import { expect } from 'chai';
import type { Field, FormDefinition } from './form.schema.ts';
import { optionsFor } from './options.rules.ts';
import { initialAnswers, settle } from './settle.rules.ts';

const choice = (name: string, over: Partial<Field> = {}): Field => ({
  name,
  kind: 'choice',
  label: name,
  required: true,
  catalogue: name,
  ...over,
});

const aForm = (...fields: Field[]): FormDefinition => ({ id: 'f', label: 'f', fields, coach: [], guidance: [] });

const profile = {
  catalogues: {
    item: [
      { id: 'support', label: 'Suporte' },
      { id: 'change', label: 'Alteração' },
    ],
    service: [
      { id: 'sales', label: 'Vendas', parents: ['support'] },
      { id: 'stock', label: 'Estoque', parents: ['support'] },
      { id: 'analysis', label: 'Análise', parents: ['change'] },
      { id: 'other', label: 'Outro', parents: ['support'] },
    ],
    reason: [
      { id: 'error', label: 'Erro', parents: ['sales', 'stock'] },
      { id: 'doubt', label: 'Dúvida', parents: ['sales'] },
      { id: 'wish', label: 'Necessidade', parents: ['analysis'] },
    ],
    anywhere: [{ id: 'x', label: 'X' }],
  },
};

const item = choice('item');
const service = choice('service', { cascadesFrom: 'item' });
const reason = choice('reason', { cascadesFrom: 'service' });
const form = aForm(item, service, reason);

const idsOf = (field: Field, values: Record<string, string>) => optionsFor(field, profile, values).map(({ id }) => id);

describe('the options of a choice', () => {
  it('are those whose parents hold the answer above', () => {
    expect(idsOf(item, {})).to.deep.equal(['support', 'change']);
    expect(idsOf(service, { item: 'support' })).to.deep.equal(['sales', 'stock', 'other']);
    expect(idsOf(reason, { service: 'stock' })).to.deep.equal(['error']);
  });

  it('are none until there is an answer above, even those that fit under all', () => {
    expect(idsOf(service, {})).to.deep.equal([]);
    const free = choice('anywhere', { cascadesFrom: 'item' });
    expect([idsOf(free, {}), idsOf(free, { item: '' }), idsOf(free, { item: 'change' })]).to.deep.equal([
      [],
      [],
      ['x'],
    ]);
  });

  it('are none where the catalogue is missing, whatever its name', () => {
    expect(idsOf(choice('constructor', { catalogue: 'constructor' }), {})).to.deep.equal([]);
  });
});

describe('answers, settled', () => {
  it('keep what still fits and clear what does not, all the way down', () => {
    const chosen = { item: 'support', service: 'sales', reason: 'doubt' };
    expect(settle(form, profile, chosen)).to.deep.equal(chosen);
    expect(settle(form, profile, { ...chosen, service: 'other' })).to.deep.equal({ item: 'support', service: 'other' });
    expect(settle(form, profile, { ...chosen, item: '' })).to.deep.equal({});
  });

  it('let a lone option choose itself, and the one below it', () => {
    expect(settle(form, profile, { item: 'change', service: 'sales', reason: 'doubt' })).to.deep.equal({
      item: 'change',
      service: 'analysis',
      reason: 'wish',
    });
  });

  it('leave a lone option alone where nothing has to be chosen', () => {
    const optional = { ...service, required: false };
    expect(settle(aForm(item, optional), profile, { item: 'change' })).to.deep.equal({ item: 'change' });
  });

  it('lose what a hidden field held, and what asked for it', () => {
    const serial: Field = {
      name: 'serial',
      kind: 'text',
      label: 's',
      required: true,
      shownWhen: { field: 'item', is: ['change'] },
    };
    const below: Field = { ...serial, name: 'below', shownWhen: { field: 'serial', is: ['1'] } };
    const shown = { item: 'change', serial: '1', below: 'b' };
    expect(settle(aForm(item, serial, below), profile, shown)).to.deep.equal(shown);
    expect(settle(aForm(item, serial, below), profile, { ...shown, item: 'support' })).to.deep.equal({
      item: 'support',
    });
  });

  it('change nothing twice, and forget names the form does not know', () => {
    const once = settle(form, profile, { item: 'change', stray: 'x' });
    expect(once).to.not.have.property('stray');
    expect(settle(form, profile, once)).to.deep.equal(once);
  });

  it('begin with what the form presets', () => {
    const preset = aForm({ ...item, initial: 'change' }, service, reason);
    expect(initialAnswers(preset, profile)).to.deep.equal({ item: 'change', service: 'analysis', reason: 'wish' });
    expect(initialAnswers(form, profile)).to.deep.equal({});
  });
});
