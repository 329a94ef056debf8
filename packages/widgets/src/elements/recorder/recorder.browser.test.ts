/** The recorder of steps: it asks, it shows that it records, and it stops. */
import { expect } from 'chai';
import { aRecorder, bar, barButton, begin, click, stepsOf, stop } from '../../testing/a-recorder.ts';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys } from '../../testing/keys.ts';
import { settled } from '../../testing/settled.ts';
import { onStrictPage } from '../../testing/strict-page.ts';

describe('<chamado-recorder>', () => {
  it('asks before it records, and records nothing when told no', async () => {
    const { recorder } = await aRecorder();
    recorder.renderRoot.querySelector('button')?.click();
    expect(recorder.renderRoot.querySelector('dialog')?.open).to.be.true;
    expect(recorder.renderRoot.textContent).to.contain('O que você digita não é gravado');
    await pressKeys('Escape');
    expect([recorder.matches(':state(recording)'), bar()]).to.deep.equal([false, null]);
  });

  it('shows as long as it lasts that it records, and is no part of what it records', async () => {
    const { recorder, files } = await aRecorder();
    const original = console.error;
    await begin(recorder);
    expect(bar()?.matches(':popover-open')).to.be.true;
    bar()?.shadowRoot?.querySelector('strong')?.click();
    expect(stepsOf(await stop(files))).to.deep.equal([]);
    expect([bar(), recorder.matches(':state(recording)')]).to.deep.equal([null, false]);
    expect(console.error).to.equal(original);
    expect(focused()?.textContent).to.contain('Gravar os passos');
  });

  it('throws a recording away when told to', async () => {
    const { recorder, files } = await aRecorder();
    await begin(recorder);
    click('#save');
    barButton('Descartar')?.click();
    await settled(() => bar() === null, 'the bar is gone');
    expect(files).to.deep.equal([]);
  });

  it('records the screen too, where a person lends it', async () => {
    const { recorder, files } = await aRecorder();
    const { mediaDevices } = navigator;
    const lend = Object.getOwnPropertyDescriptor(MediaDevices.prototype, 'getDisplayMedia');
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
    Object.defineProperty(mediaDevices, 'getDisplayMedia', {
      configurable: true,
      value: () => Promise.resolve(canvas.captureStream(10)),
    });
    try {
      await begin(recorder, true);
      let drawn = 0;
      await settled(() => {
        canvas.getContext('2d')?.fillRect(drawn++, 0, 9, 9);
        return bar()?.shadowRoot?.textContent.includes('0:01') ?? false;
      }, 'a second is recorded');
      await stop(files);
      expect(files.map(({ type }) => type)).to.deep.equal(['text/html', 'video/webm']);
      expect(files[1]?.size).to.be.greaterThan(0);
    } finally {
      if (lend) Reflect.deleteProperty(mediaDevices, 'getDisplayMedia');
    }
  });

  it('goes on with the steps where the screen is refused', async () => {
    const { recorder, files } = await aRecorder();
    const { mediaDevices } = navigator;
    Object.defineProperty(mediaDevices, 'getDisplayMedia', {
      configurable: true,
      value: () => Promise.reject(new Error('no')),
    });
    await begin(recorder, true);
    Reflect.deleteProperty(mediaDevices, 'getDisplayMedia');
    click('#save');
    expect(stepsOf(await stop(files))).to.deep.equal(['Clicou botão “Salvar”']);
    expect(files).to.have.length(1);
  });

  it('is accessible: at rest, asking, recording', async () => {
    const { recorder, page } = await aRecorder();
    expect(await axeFaults(recorder)).to.deep.equal([]);
    recorder.renderRoot.querySelector('button')?.click();
    expect(await axeFaults(recorder)).to.deep.equal([]);
    recorder.renderRoot.querySelector('dialog')?.close();
    await begin(recorder);
    const shown = bar();
    expect(shown && (await axeFaults(shown))).to.deep.equal([]);
    page.remove();
  });

  it('records on a page with the strictest policy', async () => {
    const { element, violations, remove } = await onStrictPage(
      'chamado-recorder',
      new URL('./recorder.define.ts', import.meta.url).href,
    );
    element.shadowRoot?.querySelector('button')?.click();
    element.shadowRoot?.querySelector<HTMLElement>('button[value=start]')?.click();
    const shown = () => element.ownerDocument.querySelector('[popover=manual]')?.shadowRoot;
    await settled(() => shown()?.querySelector('.primary') !== undefined, 'the bar is shown');
    const handed = new Promise<Event>((resolve) =>
      element.addEventListener('chamado-recorder-files', resolve, { once: true }),
    );
    shown()?.querySelector<HTMLElement>('.primary')?.click();
    expect((await handed).type).to.equal('chamado-recorder-files');
    expect(await violations()).to.deep.equal([]);
    remove();
  });
});
