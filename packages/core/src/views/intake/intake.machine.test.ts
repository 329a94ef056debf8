/** "Novo Atendimento", as the manual tells it: from where the customer came to the protocol number (Integrator 1). */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { aMessage, aScript } from '../../testing/scripts.ts';
import { aCallCentre, ana, aWizard, carla, faultsOf, finished, toFirstContact } from './intake.scene.test.ts';
import { startLookups } from './intake.lookups.ts';
import { lookedUp } from './lookup.machine.ts';

describe('a service being taken in', () => {
  it('I1 begins with the origin: support on line begins with a message, the telephone with the customer', async () => {
    const wizard = aWizard();
    await wizard.met();
    expect(wizard.page().step).to.equal('origin');
    const [origin, ...more] = wizard.page().form.fields;
    expect([origin?.name, more]).to.deep.equal(['origin', []]);
    expect(wizard.page().steps.slice(0, 3)).to.deep.equal(['origin', 'messages', 'customer']);
    wizard.answer({ origin: 'telefone' });
    expect(wizard.page().steps.slice(0, 3)).to.deep.equal(['origin', 'customer', 'person']);
    wizard.answer({ origin: '' });
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['origin required']);
  });

  it('I2 I3 finds the customer’s message, shows its text, and takes sender and problem from it', async () => {
    const wizard = aWizard();
    await wizard.met();
    wizard.next();
    const { messages, addresses } = startLookups(wizard.desk);
    addresses.send({ type: 'lookup.ask', question: 'car' });
    await waitFor(addresses, (snapshot) => lookedUp(snapshot).found !== null);
    expect(lookedUp(addresses.getSnapshot()).found).to.deep.equal(['carla@aurora.example']);
    messages.send({ type: 'lookup.ask', question: { lastDays: 1, address: 'carla', quantity: 5 } });
    await waitFor(messages, (snapshot) => lookedUp(snapshot).found !== null);
    const [message] = lookedUp(messages.getSnapshot()).found?.items ?? [];
    expect([message?.subject, message?.login]).to.deep.equal(['Internet caiu', 'carla.aurora']);
    wizard.send({ type: 'message.choose', message: message ?? aMessage({ id: 'none' }) });
    const { parts } = wizard.page();
    expect([parts.message?.text, parts.requester?.id]).to.deep.equal(['Desde cedo a conexão não volta.', 'carla']);
    expect(wizard.draft().values['description']).to.equal('Desde cedo a conexão não volta.');
    wizard.answer({ description: 'Sem conexão desde cedo.' });
    wizard.send({ type: 'message.choose', message: aMessage({ text: 'Outro texto', from: 'ninguem@b.example' }) });
    expect(wizard.draft().values['description']).to.equal('Sem conexão desde cedo.');
    expect(wizard.page().parts.requester?.id).to.equal('carla');
  });

  it('I4 finds the customer by initials, quantity, field and condition', async () => {
    const { customers } = startLookups(aCallCentre().deskFor(ana));
    const find = async (question: Parameters<typeof customers.send>[0]) => {
      customers.send(question);
      await waitFor(customers, (snapshot) => !lookedUp(snapshot).busy);
      return lookedUp(customers.getSnapshot()).found?.items.map(({ id }) => id);
    };
    expect(await find({ type: 'lookup.ask', question: { initials: 'car' } })).to.deep.equal(['carla']);
    const byCompany = { initials: 'aurora', field: 'company', condition: 'contains' } as const;
    expect(await find({ type: 'lookup.ask', question: byCompany })).to.deep.equal(['carla', 'rui']);
    expect(await find({ type: 'lookup.ask', question: { ...byCompany, quantity: 1 } })).to.deep.equal(['carla']);
    expect(await find({ type: 'lookup.ask', question: { initials: 'ana' } })).to.deep.equal([]);
  });

  it('I5 shows the customer’s contacts, and adds one, in whose name it is then opened', async () => {
    const wizard = aWizard();
    await wizard.met();
    wizard.answer({ origin: 'telefone' });
    wizard.next();
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['requester required']);
    wizard.fill({ requester: carla });
    wizard.next();
    expect(wizard.page().contacts.map(({ id }) => id)).to.deep.equal(['carla', 'rui']);
    wizard.fill({ contact: { name: 'Joana Dias', email: 'joana', phone: '', companyId: carla.companyId } });
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['contact.email invalid_format']);
    wizard.fill({
      contact: { name: 'Joana Dias', email: 'joana@aurora.example', phone: '', companyId: carla.companyId },
    });
    wizard.next();
    wizard.answer({ plan: 'fibra-300', description: 'A internet caiu.' });
    wizard.next();
    wizard.next();
    wizard.answer({ serviceType: 'sem-conexao' });
    wizard.next();
    const { ticketId } = await finished(wizard);
    const ticket = await wizard.desk.tickets.get(ticketId);
    expect([ticket.requester.name, ticket.companyId]).to.deep.equal(['Joana Dias', 'aurora']);
  });

  it('I6 loads the routing point of the plan, and does not go on without the problem', async () => {
    const wizard = aWizard();
    await wizard.met();
    wizard.answer({ origin: 'telefone' });
    wizard.next();
    wizard.fill({ requester: carla });
    wizard.next();
    wizard.next();
    wizard.answer({ plan: 'fibra-300' });
    expect(wizard.page().bound.routingPoint?.id).to.equal('fibra');
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['description required']);
    wizard.answer({ description: 'A internet caiu.' });
    expect(faultsOf(wizard)).to.deep.equal([]);
    wizard.next();
    expect([wizard.page().step, wizard.page().scriptQuery]).to.deep.equal([
      ...['script', { planId: 'fibra-300', routingPointId: 'fibra' }],
    ]);
  });

  it('I7 walks the script of the plan, shows its report, and takes what it suggests into the first contact', async () => {
    const wizard = aWizard();
    await toFirstContact(wizard);
    wizard.send({ type: 'intake.go', step: 'script' });
    const { scripts } = startLookups(wizard.desk);
    scripts.send({ type: 'lookup.ask', question: wizard.page().scriptQuery });
    await waitFor(scripts, (snapshot) => lookedUp(snapshot).found !== null);
    expect(lookedUp(scripts.getSnapshot()).found?.items.map(({ title }) => title)).to.deep.equal(['Sem conexão']);
    wizard.send({ type: 'script.choose', script: aScript() });
    wizard.send({ type: 'script.answer', nodeId: 'luzes', optionId: 'sim' });
    wizard.send({ type: 'script.answer', nodeId: 'tomada', optionId: 'morto' });
    expect(wizard.page().script?.asked?.id).to.equal('cabo');
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['run not_ended']);
    wizard.send({ type: 'script.previous' });
    wizard.send({ type: 'script.answer', nodeId: 'luzes', optionId: 'nao' });
    wizard.send({ type: 'script.answer', nodeId: 'tomada', optionId: 'morto' });
    expect(wizard.page().parts.wants.order, 'while the answer may still be changed').to.equal(false);
    wizard.send({ type: 'script.end' });
    wizard.next();
    expect(wizard.page().step).to.equal('report');
    expect(wizard.page().report?.outcome?.label).to.equal('Precisa de visita');
    expect(wizard.page().parts.wants.order).to.equal(true);
  });
});
