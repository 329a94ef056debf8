/** What was written is never lost, and never sent twice. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { KEPT_DAYS } from '../../port/kept-here.ts';
import { aColleague, anOperationId, aRequester, AT, daysAfter } from '../../testing/index.ts';
import { aBackend, aForm, answers, aShelf, away, field, opening, type Shelf } from './open-ticket.scene.test.ts';

describe('a draft', () => {
  it('is kept once something is written, and not before', async () => {
    const form = await aForm();
    form.send({ type: 'draft.keep' });
    form.send({ type: 'form.submit' });
    expect(form.shelf.kept.size).to.equal(0);
    form.write({ subject: 'Erro' });
    await waitFor(form.actor, () => form.filling().draft.keptAt !== null, { timeout: 400 });
    expect(form.shelf.kept.size).to.equal(1);
  });

  it('is kept at once when the page goes away', async () => {
    const form = await aForm();
    form.write({ subject: 'Erro' });
    expect(form.shelf.kept.size).to.equal(0);
    form.send({ type: 'draft.keep' });
    expect([...form.shelf.kept.values()][0]).to.contain('Erro');
  });

  it('is found again by its writer, on that form of that desk, and by nobody else', async () => {
    const shelf = aShelf();
    const first = await aForm({ shelf });
    first.write({ item: 'suporte', subject: 'Erro' });
    first.send({ type: 'draft.keep' });
    const again = await aForm({ shelf });
    expect([field(again.filling(), 'subject')?.value, field(again.filling(), 'item')?.value]).to.deep.equal([
      'Erro',
      'suporte',
    ]);
    expect(again.filling().draft).to.deep.include({ restored: true, keptAt: AT });
    const rui = await aForm({ shelf, me: aColleague() });
    expect(field(rui.filling(), 'subject')?.value).to.equal(null);
    const elsewhere = await aForm({ shelf, desk: { ...aBackend().deskFor(aRequester()), place: 'other' } });
    expect(field(elsewhere.filling(), 'subject')?.value).to.equal(null);
  });

  it('goes once the ticket is registered', async () => {
    const form = await aForm();
    form.write(answers);
    form.send({ type: 'draft.keep' });
    form.send({ type: 'form.submit' });
    await form.sent();
    expect(form.shelf.kept.size).to.equal(0);
  });

  it('can be thrown away, and had back', async () => {
    const form = await aForm();
    form.write({ subject: 'Erro' });
    form.send({ type: 'draft.keep' });
    form.send({ type: 'draft.discard' });
    expect(form.shelf.kept.size).to.equal(0);
    expect(field(form.filling(), 'subject')?.value).to.equal(null);
    expect(form.filling().draft.discarded).to.equal(true);
    form.send({ type: 'draft.restore' });
    form.send({ type: 'draft.keep' });
    expect(field(form.filling(), 'subject')?.value).to.equal('Erro');
    expect([...form.shelf.kept.values()][0]).to.contain('Erro');
  });

  it('comes back without the files that the desk has lost, and names them', async () => {
    const [shelf, desk] = [aShelf(), aBackend().deskFor(aRequester())];
    const put = (name: string, n: number) => {
      const data = new Blob([name], { type: 'image/png' });
      return desk.files?.put({ name, data }, { operationId: anOperationId(n) }) ?? expect.fail('no files');
    };
    const [kept, lost] = [await put('tela.png', 901), await put('erro.png', 902)];
    const first = await aForm({ desk, shelf });
    first.send({ type: 'files.set', attachments: [kept, lost], busy: false, failed: false });
    first.send({ type: 'draft.keep' });
    first.actor.stop();
    await desk.files?.remove(lost.id);
    const again = await aForm({ desk, shelf });
    await waitFor(again.actor, () => again.filling().lostFiles.length > 0);
    expect(again.filling().lostFiles.map(({ name }) => name)).to.deep.equal(['erro.png']);
    expect(again.filling().attachments).to.deep.equal([kept]);
  });

  it('is not offered once its files may be gone', async () => {
    const shelf = aShelf();
    const form = await aForm({ shelf });
    form.write({ subject: 'Erro' });
    form.send({ type: 'draft.keep' });
    const [key = '', text = ''] = [...shelf.kept][0] ?? [];
    shelf.kept.set(key, text.replaceAll(AT, daysAfter(-KEPT_DAYS, AT)));
    expect(field((await aForm({ shelf })).filling(), 'subject')?.value).to.equal(null);
  });

  it('that cannot be read is as none', async () => {
    for (const text of ['{', '{"values":7}', 'null']) {
      const shelf: Shelf = { ...aShelf(), read: () => text };
      expect((await aForm({ shelf })).filling().draft.restored, text).to.equal(false);
    }
  });

  it('that the browser will not keep is said, and stops nobody', async () => {
    const refuse = () => {
      throw new Error('QuotaExceededError');
    };
    const form = await aForm({ shelf: { kept: new Map(), read: refuse, write: refuse, remove: refuse } });
    form.write(answers);
    form.send({ type: 'draft.keep' });
    expect(form.filling().draft).to.deep.include({ refused: true, keptAt: null });
    form.send({ type: 'form.submit' });
    await form.sent();
  });
});

describe('a ticket whose answer does not come back', () => {
  const lost = (desk: DeskPort, times: number): DeskPort => {
    let left = times;
    return opening(desk, async (real, ...call) => {
      const ticket = await real(...call);
      left -= 1;
      if (left >= 0) throw away();
      return ticket;
    });
  };
  const opened = async (desk: DeskPort) => (await desk.tickets.list({})).items;

  it('is there once, when it is sent again', async () => {
    const desk = aBackend().deskFor(aRequester());
    const form = await aForm({ desk: lost(desk, 1) });
    form.write(answers);
    form.send({ type: 'form.submit' });
    await form.rested();
    expect(form.filling().failure?.code).to.equal('unavailable');
    expect(field(form.filling(), 'subject')?.value).to.equal(answers['subject']);
    form.send({ type: 'form.retry' });
    const { ticket } = await form.sent();
    expect((await opened(desk)).map(({ number }) => number)).to.deep.equal([ticket.number]);
  });

  it('is there once, when the page crashed meanwhile: the next visit only hears the answer', async () => {
    const shelf = aShelf();
    const desk = aBackend().deskFor(aRequester());
    const never = opening(desk, async (real, ...call) => {
      await real(...call);
      return new Promise(() => undefined);
    });
    const first = await aForm({ desk: never, shelf });
    first.write(answers);
    first.send({ type: 'form.submit' });
    await waitFor(first.actor, () => shelf.kept.size === 1);
    await Promise.resolve();
    first.actor.stop();
    const { ticket, overtaken } = await (await aForm({ desk, shelf })).sent();
    expect((await opened(desk)).map(({ id }) => id)).to.deep.equal([ticket.id]);
    expect([overtaken, shelf.kept.size]).to.deep.equal([false, 0]);
  });

  it('is there once, when the text was changed in between; the change goes on as a draft', async () => {
    const desk = aBackend().deskFor(aRequester());
    const form = await aForm({ desk: lost(desk, 1) });
    form.write(answers);
    form.send({ type: 'form.submit' });
    await form.rested();
    form.write({ subject: 'Outro assunto' });
    form.send({ type: 'form.submit' });
    const { ticket, overtaken } = await form.sent();
    expect([ticket.subject, overtaken]).to.deep.equal([answers['subject'], true]);
    expect(await opened(desk)).to.have.length(1);
    expect([...form.shelf.kept.values()][0]).to.contain('Outro assunto');
    form.send({ type: 'form.another' });
    expect(field(form.filling(), 'subject')?.value).to.equal('Outro assunto');
    form.send({ type: 'form.submit' });
    expect((await form.sent()).ticket.subject).to.equal('Outro assunto');
    expect(await opened(desk)).to.have.length(2);
  });
});
