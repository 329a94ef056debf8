/** Mails written beforehand, and to whom an operator sends what he writes (Integrator 1.9.1). */
import { expect } from 'chai';
import { checkProfile } from '../profile/profile.check.ts';
import { DeskError } from '../shared/desk-error.ts';
import { refOf } from '../shared/person.ts';
import { aColleague, anAttendant, aProfile, aRequester, aTicket, aTicketIn } from '../testing/index.ts';
import { addresseesOf, invertSelection, selectAll, selected, selectNone } from './compose.rules.ts';
import { templateFaults, wordOf } from './template.check.ts';
import { renderTemplate } from './template.rules.ts';
import type { MailTemplate } from './template.schema.ts';
import { templateValues } from './template.values.ts';
import { templateVariables } from './template.variables.ts';

const [carla, rui, ana] = [aRequester(), aColleague(), anAttendant()];
const profile = aProfile();

const aTemplate = (over: Partial<MailTemplate> = {}): MailTemplate => ({
  id: 'retorno',
  label: 'Retorno ao cliente',
  subject: { 'pt-BR': 'Sobre o {{ticket.noun}} {{ ticket.number }}', en: 'About {{ticket.noun}} {{ticket.number}}' },
  body: {
    'pt-BR': '<p>{{requester.name}},</p><p>{{ticket.subject}}</p><p>{{author.name}}</p>',
    en: '<p>Dear {{requester.name}},</p>',
  },
  ...over,
});

const rendered = (template: MailTemplate, ticket = aTicket(), language: 'pt-BR' | 'en' | 'es' = 'pt-BR') =>
  renderTemplate(template, templateValues(ticket, ana, profile, language), language);

describe('a mail template', () => {
  it('I13 is filled with what the ticket holds, in the reader’s language or the reseller’s own', () => {
    expect(rendered(aTemplate())).to.deep.equal({
      subject: 'Sobre o ticket 202603/0001',
      html: '<p>Carla Menezes,</p><p>Erro ao confirmar pedido de venda</p><p>Ana Ribeiro</p>',
      text: 'Carla Menezes,\nErro ao confirmar pedido de venda\nAna Ribeiro',
    });
    expect(rendered(aTemplate(), aTicket(), 'en').subject).to.equal('About ticket 202603/0001');
    expect(rendered(aTemplate(), aTicket(), 'es').subject).to.equal('Sobre o ticket 202603/0001');
  });

  it('holds every variable it may, for a ticket that has everything and for one that has nothing', () => {
    const body = templateVariables(profile)
      .map((name) => `<p>${name}={{${name}}}</p>`)
      .join('');
    const full = aTicketIn({ stage: 'estimating', step: 'proposed' }, { erpNumber: '144', assignee: refOf(ana) });
    for (const ticket of [full, aTicket({ companyName: null, deadline: null, fields: {} })])
      expect(rendered(aTemplate({ body }), ticket).text).not.to.match(/undefined|null|NaN|\[object|\{\{/);
    const { text } = rendered(aTemplate({ body }), full);
    expect(text.replaceAll('\u00a0', ' '))
      .to.contain('proposal.amount=R$ 1.200,00')
      .and.contain('ticket.status=2. Em Estimativa')
      .and.contain('fields.category=Erro')
      .and.contain('ticket.erpNumber=144');
  });

  it('is refused for every variable that has no value, each by where it stands', () => {
    const template = aTemplate({ subject: '{{ticket.nome}}', body: '<p>{{autor}}</p>' });
    expect(() => renderTemplate(template, { ok: '1' }, 'pt-BR'))
      .to.throw(
        DeskError,
        'subject: there is no variable {{ticket.nome}}; right would be {{ok}}; body: there is no variable {{autor}}',
      )
      .with.deep.include({
        code: 'invalid',
        fields: [
          { field: 'subject', code: 'unknown_variable' },
          { field: 'body', code: 'unknown_variable' },
        ],
      });
    const lines = aTemplate({ subject: 'x', body: '{{ok}}' });
    expect(renderTemplate(lines, { ok: 'a\nb\r\nc' }, 'pt-BR').html).to.equal('a<br>b<br>c');
  });

  it('escapes what people wrote, keeps their lines, and reads no value again', () => {
    const subject = '<img src=x onerror=alert(1)> & "aspas"\r\n{{author.name}}';
    const {
      html,
      text,
      subject: line,
    } = rendered(
      aTemplate({ subject: '{{ticket.subject}}', body: '<p title="{{ticket.subject}}">{{ticket.subject}}</p>' }),
      aTicket({ subject }),
    );
    expect(html).not.to.contain('<img').and.not.contain('Ana Ribeiro');
    expect(html).to.contain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;aspas&quot;<br>{{author.name}}</p>');
    expect(text).to.equal('<img src=x onerror=alert(1)> & "aspas"\n{{author.name}}');
    expect(line).to.equal('<img src=x onerror=alert(1)> & "aspas" {{author.name}}');
  });

  it('refuses an unknown variable and a stray brace, naming the right ones', () => {
    const wrong = aTemplate({ body: '<p>{{ticket.nome}} {{ticket.number</p>', subject: { 'pt-BR': 'x', es: '{{}}' } });
    const faults = templateFaults(wrong, ['ticket.number', 'author.name']);
    expect(faults.map(({ field, name }) => [field, name])).to.deep.equal([
      ['subject.es', ''],
      ['body', 'ticket.nome'],
      ['body', '{{'],
    ]);
    expect(faults.map(wordOf)[1]).to.equal(
      'there is no variable {{ticket.nome}}; right would be {{ticket.number}}, {{author.name}}',
    );
    expect(() => checkProfile(aProfile({ mailTemplates: [aTemplate(), aTemplate({ body: '{{x}}' })] })))
      .to.throw(DeskError)
      .with.property('fields')
      .that.deep.equals([
        { field: 'mailTemplates.1.id', code: 'repeated' },
        { field: 'mailTemplates.1.body', code: 'unknown' },
      ]);
    expect(() => rendered(wrong)).to.throw(DeskError, 'there is no variable {{ticket.nome}}');
  });
});

describe('the addressees of an operator’s mail', () => {
  const ticket = aTicket({
    assignee: refOf(ana),
    followers: [rui.id],
    additionalEmails: ['socio@aurora.example', 'CARLA@aurora.example'],
  });
  const choices = addresseesOf(ticket, [{ ...carla, email: 'carla.nova@aurora.example' }, rui, ana]);

  it('I13 are everybody of the ticket where he reads mail today, each address once', () => {
    expect(choices.map(({ address, side, id }) => [address, side, id ?? null])).to.deep.equal([
      ['carla.nova@aurora.example', 'customer', carla.id],
      ['rui@aurora.example', 'customer', rui.id],
      ['socio@aurora.example', 'customer', null],
      ['CARLA@aurora.example', 'customer', null],
      ['ana@desk.example', 'desk', ana.id],
    ]);
  });

  it('I13 are selected all, none, or the other way round; a typed address stays', () => {
    expect(selected(choices, selectAll(choices))).to.have.length(5);
    expect(selected(choices, selectNone())).to.deep.equal([]);
    const some = new Set(['rui@aurora.example', 'ana@desk.example', 'contador@fora.example']);
    const inverted = invertSelection(choices, some);
    expect(selected(choices, inverted).map(({ address }) => address)).to.deep.equal([
      'carla.nova@aurora.example',
      'socio@aurora.example',
      'CARLA@aurora.example',
    ]);
    expect(inverted.has('contador@fora.example')).to.equal(true);
    expect(invertSelection(choices, inverted)).to.deep.equal(some);
  });
});
