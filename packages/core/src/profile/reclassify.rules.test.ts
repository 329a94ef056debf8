/** What a profile makes of a desk's new answers: the form binds it as it bound the requester. */
import { expect } from 'chai';
import { DeskError, type FieldFault } from '../shared/desk-error.ts';
import { aCommand, aProfile, aTicket } from '../testing/index.ts';
import type { CommandOf } from '../ticket/ticket.command.schema.ts';
import type { FieldValues, Ticket } from '../ticket/ticket.schema.ts';
import { reclassifiedBy } from './reclassify.rules.ts';

type Reclassify = CommandOf<'ticket.reclassify'>;

const asked = (fields: FieldValues, over: Partial<Reclassify> = {}): Reclassify => {
  const { type, reason } = aCommand('ticket.reclassify');
  return { type, reason, fields, ...over };
};

const decided = (fields: FieldValues, over: Partial<Reclassify> = {}, ticket: Ticket = aTicket()): Reclassify =>
  reclassifiedBy(aProfile(), ticket, asked(fields, over));

function faultsOf(work: () => unknown): readonly FieldFault[] {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof DeskError && thrown.code === 'invalid') return thrown.fields;
    throw thrown;
  }
  return [];
}

describe('a reclassification', () => {
  it('takes the coverage from the reason, said or not (TOTALL 12)', () => {
    const fields = { category: 'configuracao-de-processos' };
    expect(decided(fields)).to.deep.include({ fields, coverage: 'uncovered' });
    expect(decided({ category: 'erro' }).coverage).to.equal('covered');
  });

  it('refuses a coverage that contradicts the reason', () => {
    const faults = faultsOf(() => decided({ category: 'erro' }, { coverage: 'uncovered' }));
    expect(faults).to.deep.equal([{ field: 'coverage', code: 'not_a_choice' }]);
  });

  it('refuses what the form does not ask, and choices it does not offer', () => {
    const faults = faultsOf(() => decided({ category: 'nenhuma', cor: 'azul', subject: 'Outro', company: 'x' }));
    const names = ['fields.category', 'fields.cor', 'fields.subject', 'fields.company'];
    expect(faults.map(({ field }) => field)).to.have.members(names);
  });

  it('refuses to leave a choice that no longer fits the one above it, and what must be answered', () => {
    expect(faultsOf(() => decided({ item: 'servicos', service: 'treinamento', category: 'erro' }))).to.deep.equal([
      { field: 'fields.category', code: 'not_a_choice' },
    ]);
    expect(faultsOf(() => decided({ category: '' }))).to.deep.equal([{ field: 'fields.category', code: 'required' }]);
  });

  it('names the choice that is to be made anew, not what hangs on it', () => {
    expect(faultsOf(() => decided({ item: 'servicos' })).map(({ field }) => field)).to.deep.equal(['fields.service']);
    expect(faultsOf(() => decided({ item: 'nenhum' })).map(({ field }) => field)).to.deep.equal(['fields.item']);
    expect(faultsOf(() => decided({ item: 'servicos', service: 'infraestrutura', category: 'backup' }))).to.deep.equal(
      [],
    );
  });

  it('makes critical what is so now, and no longer what was so only by its answers (TOTALL 8)', () => {
    expect(decided({ impact: 'parada' }).critical).to.be.true;
    const grave = aTicket({ fields: { ...aTicket().fields, impact: 'parada' }, critical: true });
    expect(decided({ impact: 'normal' }, {}, grave).critical).to.be.false;
  });

  it('leaves alone what the desk said of its urgency where the answers say what they said', () => {
    expect(decided({ category: 'erro' }, {}, aTicket({ critical: true }))).to.not.have.property('critical');
    expect(decided({ category: 'erro' }, { critical: true })).to.not.have.property('critical');
  });

  it('asks nothing of answers it does not touch', () => {
    const bare = aTicket({ fields: { ...aTicket().fields, version: 'sem número' } });
    expect(decided({ category: 'erro' }, {}, bare).fields).to.deep.equal({ category: 'erro' });
    expect(faultsOf(() => decided({ version: 'nova' }, {}, bare))).to.deep.equal([
      { field: 'fields.version', code: 'not_a_version' },
    ]);
  });
});
