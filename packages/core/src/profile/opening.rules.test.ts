/** What the preset `help-desk` makes of a draft. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { refOf } from '../shared/person.ts';
import { aDraft, anAttendant, aProfile, aRequester, AT } from '../testing/index.ts';
import type { Opening } from '../ticket/ticket.open.ts';
import type { TicketDraft } from '../ticket/ticket.schema.ts';
import { openingFor } from './opening.rules.ts';
import type { PortalProfile } from './profile.schema.ts';

const carla = aRequester();
const opened = (values: TicketDraft['values'] = {}, over: Partial<PortalProfile> = {}): Opening =>
  openingFor(aProfile(over), aDraft({ values }), { by: carla, requester: carla, at: AT });

describe('the opening of a ticket', () => {
  it('parts subject, description and e-mails from the other answers', () => {
    const opening = opened({ subject: ' Erro ', additionalEmails: 'ana@a.example', requester: 'Outra', stray: 'x' });
    expect(opening.subject).to.equal('Erro');
    expect(opening.description).to.match(/^<p>Vendas/);
    expect(opening.additionalEmails).to.deep.equal(['ana@a.example']);
    expect(opening.fields).to.deep.equal({
      type: 'varejo',
      item: 'suporte',
      service: 'vendas',
      category: 'erro',
      version: '8.2',
    });
  });

  it('does not copy the requester, who is written to anyway', () => {
    expect(opened({ additionalEmails: ['CARLA@aurora.example', 'rui@aurora.example'] }).additionalEmails).to.deep.equal(
      ['rui@aurora.example'],
    );
  });

  it('is due in five days of the running clock', () => {
    expect(opened().deadline).to.equal('2026-03-14T13:00:00.000Z');
  });

  it('knows from the reason what the contract covers (T17)', () => {
    expect(opened().coverage).to.equal('covered');
    expect(opened({ category: 'infra-de-ti' }).coverage).to.equal('uncovered');
    expect(opened({}, { coverageField: null }).coverage).to.equal(null);
  });

  it('is critical where a company stands still or a legal duty is near (TOTALL 8)', () => {
    const critical = ['normal', 'parada', 'obrigacao-acessoria'].map((impact) => opened({ impact }).critical);
    expect(critical).to.deep.equal([false, true, true]);
    expect(opened().critical).to.equal(false);
  });

  it('goes to whom the first fitting rule names', () => {
    const ana = refOf(anAttendant());
    const routing = [
      { when: { field: 'service', is: ['nfe'] }, assignee: ana },
      { when: { field: 'service', is: ['nfe', 'vendas'] }, territory: 'sul' },
      { territory: 'norte' },
    ];
    const routed = (service: string) => {
      const { assignee, territory } = opened({ service }, { routing });
      return [assignee?.name ?? null, territory];
    };
    expect(routed('nfe')).to.deep.equal(['Ana Ribeiro', null]);
    expect(routed('vendas')).to.deep.equal([null, 'sul']);
    expect(routed('estoque')).to.deep.equal([null, 'norte']);
    expect(opened().assignee).to.equal(null);
  });

  it('takes its subject from the last choice where the form asks for none', () => {
    const forms = aProfile().forms.map((form) => ({
      ...form,
      fields: form.fields.filter(({ name }) => name !== 'subject'),
    }));
    expect(opened({}, { forms }).subject).to.equal('Erro de sistema');
  });

  it('is refused with every field at fault, and for a form that is not there', () => {
    const refused = (draft: TicketDraft): DeskError => {
      try {
        openingFor(aProfile(), draft, { by: carla, requester: carla, at: AT });
      } catch (error) {
        if (error instanceof DeskError) return error;
      }
      throw new Error('The draft was taken.');
    };
    const wrong = refused(aDraft({ values: { subject: '', category: 'x' } }));
    expect(wrong.fields.map(({ field }) => field)).to.deep.equal(['category', 'subject']);
    expect(refused(aDraft({ formId: 'x' })).message).to.equal('formId: there is no form x; right would be ticket');
  });
});
