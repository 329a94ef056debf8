/** What a recording of steps tells, in which order, and what it must never tell. */
import { expect } from 'chai';
import { aRecorder, bar, begin, click, stepsOf, stop, typeInto } from '../../testing/a-recorder.ts';
import { pressKeys } from '../../testing/keys.ts';
import { settled } from '../../testing/settled.ts';

describe('recorded steps', () => {
  it('tells what was clicked, filled in and chosen, by name and in order', async () => {
    const { recorder, files, page } = await aRecorder();
    await begin(recorder);
    click('#save');
    await typeInto('#cpf', '12345678900');
    click('#tick');
    page.querySelector('chamado-test-component')?.shadowRoot?.querySelector('button')?.click();
    location.hash = '#/notas?token=abc123';
    await settled(() => bar()?.shadowRoot?.textContent.includes('5 passos') ?? false, 'the address is noticed');
    console.error('Rejeição 539', { cliente: 'Carla' });
    expect(stepsOf(await stop(files))).to.deep.equal([
      'Clicou botão “Salvar”',
      'Preencheu campo “CPF” texto oculto, 11 caracteres',
      'Marcou caixa de seleção “Com frete”',
      'Clicou botão “Emitir nota”',
      `Foi para ${location.origin}${location.pathname}${location.search.replace(/=[^&]*/g, '=•••')}#/notas?token=•••`,
      'Erro na página Rejeição 539 […]',
    ]);
  });

  it('tells a chosen option, and a key that does something', async () => {
    const { recorder, files, page } = await aRecorder();
    await begin(recorder);
    const model = page.querySelector('select');
    if (model) model.selectedIndex = 1;
    model?.dispatchEvent(new Event('change', { bubbles: true }));
    page.querySelector<HTMLElement>('#cpf')?.focus();
    await pressKeys('Enter');
    expect(stepsOf(await stop(files))).to.deep.equal([
      'Escolheu lista de escolha “Modelo” NFC-e 65',
      'Teclou campo “CPF” Enter',
    ]);
  });

  it('never tells what was typed, nor what a page marks as private', async () => {
    const { recorder, files } = await aRecorder();
    await begin(recorder);
    await typeInto('#password', 'minhasenha');
    await typeInto('#card', '4111111111111111');
    await typeInto('#text', 'desabafo');
    click('#text');
    click('#private');
    click('#plain');
    click('#save');
    const report = await stop(files);
    const text = await files[0]?.text();
    for (const secret of [
      'minhasenha',
      '4111',
      'desabafo',
      'Saldo',
      'Conta de Carla',
      'Carla Menezes',
      '123.456',
      'segredo-da-area',
    ]) {
      expect(text, secret).not.to.contain(secret);
    }
    expect(stepsOf(report).slice(0, 3)).to.deep.equal([
      'Preencheu campo “Senha” texto oculto',
      'Preencheu campo “Cartão” texto oculto',
      'Preencheu campo “Observação” texto oculto, 8 caracteres',
    ]);
    expect(stepsOf(report)).to.include('Clicou botão').and.to.include('Clicou área da página');
  });

  it('writes a report without scripts, in which nothing of the page comes alive', async () => {
    const { recorder, files } = await aRecorder();
    await begin(recorder);
    click('#evil');
    console.error('</style><script>alert(1)</script>');
    const report = await stop(files);
    expect(files[0]?.name).to.match(/^passos-\d{4}-\d\d-\d\d-\d{4}\.html$/);
    expect(report.querySelectorAll('script, img, link, iframe, [onerror]').length).to.equal(0);
    expect(report.querySelector('meta[http-equiv]')?.getAttribute('content')).to.contain("default-src 'none'");
    expect(stepsOf(report)[0]).to.equal('Clicou botão “<img src=x onerror=alert(1)>”');
  });
});
