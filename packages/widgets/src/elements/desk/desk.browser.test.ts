/** A desk opens once, for all who ask; it says calmly when it cannot; everything under it follows a change of person. */
import { DeskError, type DeskPort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anAttendant, aProfile, aRequester, AT } from '@chamado/core/testing';
import { expect } from 'chai';
import { html, LitElement, render } from 'lit';
import { registerDeskScheme } from '../../context/desk-scheme.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { ChamadoSessionChangeEvent } from '../../events/session-change.event.ts';
import { axeFaults } from '../../testing/axe.ts';
import { settled } from '../../testing/settled.ts';
import type { ChamadoDesk } from './desk.ts';
import './desk.define.ts';

/** Says who sits at the desk around it. */
class DeskWitness extends LitElement {
  readonly seat = new DeskController(this);
  protected override render() {
    return html`${this.seat.status}: ${this.seat.desk?.me.name}`;
  }
}
customElements.define('desk-witness', DeskWitness);

const carla = aRequester({ name: 'Carla Menezes' });
const alan = anAttendant({ name: 'Alan Quost' });
const backend = createMemoryBackend({ profile: aProfile(), people: [carla, alan], now: () => AT });

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

/** Long enough for every answer of a desk in memory. */
const aFrame = () => new Promise(requestAnimationFrame);

const parts = () => {
  const desk = place.querySelector<ChamadoDesk>('chamado-desk');
  const witness = place.querySelector<DeskWitness>('desk-witness');
  if (!desk || !witness) throw new Error('Nothing was rendered');
  return { desk, witness, said: () => witness.shadowRoot?.textContent.trim() ?? '' };
};

function show(src: string) {
  render(html`<chamado-desk locale="pt-BR" src=${src}><desk-witness></desk-witness></chamado-desk>`, place);
  return parts();
}

function showPort(port: DeskPort | undefined) {
  render(html`<chamado-desk locale="pt-BR" .port=${port}><desk-witness></desk-witness></chamado-desk>`, place);
  return parts();
}

describe('<chamado-desk>', () => {
  it('offers its port, who sits there and the profile, at once', async () => {
    const { witness, said } = showPort(backend.deskFor(carla));
    await settled(() => said() === 'open: Carla Menezes', 'the witness sees Carla');
    expect(witness.seat.desk?.profile.id).to.equal(aProfile().id);
  });

  it('reads me and profile once for all the widgets under it', async () => {
    const port = backend.deskFor(carla);
    let asked = 0;
    const counted: DeskPort = { ...port, me: (options) => ((asked += 1), port.me(options)) };
    render(
      html`<chamado-desk .port=${counted}><desk-witness></desk-witness><desk-witness></desk-witness></chamado-desk>`,
      place,
    );
    await settled(() => parts().said() === 'open: Carla Menezes', 'the desk opens');
    expect(asked).to.equal(1);
  });

  it('opens what src names, but only when somebody asks', async () => {
    const opened: string[] = [];
    registerDeskScheme('lazy', (rest) => {
      opened.push(rest);
      return Promise.resolve(backend.deskFor(carla));
    });
    render(html`<chamado-desk src="lazy:demo"></chamado-desk>`, place);
    const desk = place.querySelector('chamado-desk');
    await desk?.updateComplete;
    expect(opened).to.deep.equal([]);
    desk?.append(document.createElement('desk-witness'));
    await settled(() => parts().said() === 'open: Carla Menezes', 'the desk opens');
    expect(opened).to.deep.equal(['demo']);
  });

  it('says in one line that nobody knows a scheme, and opens when its adapter comes', async () => {
    const { desk, said } = show('later:demo');
    await settled(() => desk.matches(':state(failed)'), 'the desk fails');
    await desk.updateComplete;
    const notice = desk.shadowRoot?.querySelector('[role=alert]');
    expect(notice?.textContent.trim()).to.equal('Este atendimento não está disponível nesta página');
    registerDeskScheme('later', () => Promise.resolve(backend.deskFor(carla)));
    await settled(() => said() === 'open: Carla Menezes', 'the desk opens');
    await desk.updateComplete;
    expect(desk.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('words a failure and tries again', async () => {
    let away = true;
    registerDeskScheme('flaky', () =>
      away ? Promise.reject(new DeskError('unavailable', 'no answer')) : Promise.resolve(backend.deskFor(carla)),
    );
    const { desk, said } = show('flaky:demo');
    await settled(() => Boolean(desk.shadowRoot?.querySelector('button')), 'the desk offers to try again');
    expect(await axeFaults(desk)).to.deep.equal([]);
    expect(said()).to.equal('failed:');
    away = false;
    desk.shadowRoot?.querySelector('button')?.click();
    await settled(() => said() === 'open: Carla Menezes', 'the desk opens');
  });

  it('makes everything under it follow a change of person', async () => {
    const { witness, said } = showPort(backend.deskFor(carla));
    await settled(() => said() === 'open: Carla Menezes', 'Carla sits there');
    witness.dispatchEvent(new ChamadoSessionChangeEvent(backend.deskFor(alan)));
    await settled(() => said() === 'open: Alan Quost', 'Alan sits there');
  });

  it('keeps who sits there when the page cancels the change', async () => {
    const { witness, said } = showPort(backend.deskFor(carla));
    await settled(() => said() === 'open: Carla Menezes', 'Carla sits there');
    place.addEventListener('chamado-session-change', (event) => event.preventDefault());
    witness.dispatchEvent(new ChamadoSessionChangeEvent(backend.deskFor(alan)));
    await aFrame();
    expect(witness.seat.desk?.me.name).to.equal('Carla Menezes');
    expect(witness.seat.status).to.equal('open');
  });

  it('lets a late answer not overtake a newer one', async () => {
    let answer: (port: DeskPort) => void = () => undefined;
    const slow = new Promise<DeskPort>((resolve) => (answer = resolve));
    registerDeskScheme('slow', () => slow);
    const { desk, said } = show('slow:demo');
    desk.port = backend.deskFor(alan);
    await settled(() => said() === 'open: Alan Quost', 'Alan sits there');
    answer(backend.deskFor(carla));
    await aFrame();
    expect(said()).to.equal('open: Alan Quost');
  });

  it('is left and found again by a widget that moves', async () => {
    const { desk, witness, said } = showPort(backend.deskFor(carla));
    await settled(() => said() === 'open: Carla Menezes', 'Carla sits there');
    place.append(witness);
    await witness.updateComplete;
    expect(said()).to.equal('absent:');
    desk.append(witness);
    await settled(() => said() === 'open: Carla Menezes', 'the desk is found again');
  });
});
