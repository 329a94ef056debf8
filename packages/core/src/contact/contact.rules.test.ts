/** The contact form: who reads what came by it, and the two mails it makes (P22). */
import { expect } from 'chai';
import { parse } from '../shared/parse.ts';
import {
  aColleague,
  aManager,
  anAttendant,
  aProfile,
  aRequester,
  aTechnician,
  theSystem,
  AT,
} from '../testing/index.ts';
import { mailsOf, maySeeMessage } from './contact.rules.ts';
import { ContactMessage } from './contact.schema.ts';
import { refOf } from '../shared/person.ts';

const carla = aRequester();
const message = parse(ContactMessage, {
  id: 'message-1',
  name: 'Carla Menezes',
  email: 'carla@aurora.example',
  phone: '(48) 3555-0142',
  subject: 'Proposta',
  message: 'Queremos uma segunda loja.',
  by: refOf(carla),
  at: AT,
});

describe('a message of the contact form', () => {
  it('P22 is read by the desk and its clockwork, and otherwise by whoever sent it', () => {
    const readers = [anAttendant(), aManager(), theSystem(), carla, aColleague(), aTechnician()];
    expect(readers.map((person) => maySeeMessage(person, message))).to.deep.equal([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('P22 goes to the reseller, who answers the sender, and comes back to him as a copy', () => {
    const mails = mailsOf(message, carla, aProfile(), [carla, aManager()]);
    const [toReseller, copy] = mails;
    expect(mails).to.have.length(2);
    expect(toReseller).to.include({
      id: 'contact/message-1/1',
      replyTo: 'carla@aurora.example',
      subject: 'Contato: Proposta',
    });
    expect(toReseller?.body).to.equal(
      'Queremos uma segunda loja.\n\nNome: Carla Menezes\nE-mail: carla@aurora.example\nTelefone: (48) 3555-0142',
    );
    expect(copy).to.include({ id: 'contact/message-1/2', subject: 'Recebemos sua mensagem: Proposta' });
    expect(copy?.to).to.deep.equal(['carla@aurora.example']);
    expect(copy?.body).to.include('Queremos uma segunda loja.\n\nNome: Carla Menezes');
  });

  it('P22 is no less for having no telephone, and goes to the sender alone where nobody of the reseller has an address', () => {
    const { name, email, subject, message: words, id, by, at } = message;
    const silent = { name, email, subject, message: words, id, by, at };
    const mails = mailsOf(silent, carla, { ...aProfile(), resellerEmails: [] }, [carla]);
    expect(mails.map((mail) => mail.id)).to.deep.equal(['contact/message-1/2']);
    expect(mails[0]?.body).to.match(/E-mail: carla@aurora.example\n\n/);
  });
});
