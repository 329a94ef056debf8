/** `<chamado-session>`: the demo's visible switch, who am I and whom else can I be. */
import { DeskError, type Person } from '@chamado/core';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { OpenDesk } from '../../context/desk-context.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { ChamadoSessionChangeEvent } from '../../events/session-change.event.ts';
import { switchPersonIcon } from '../../icons/portal.icons.ts';
import { failureNotice } from '../../templates/failure.ts';
import { roleWord } from '../../words/role.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { sessionStyles } from './session.styles.ts';

/**
 * Says who sits at the desk, and lets a person of a demo become another without a password. Where the desk has no
 * `session`, it says only who.
 *
 * @summary Who am I, and whom else can I be.
 * @tag chamado-session
 * @status experimental
 *
 * @event {ChamadoSessionChangeEvent} chamado-session-change - A person became another; cancel it to keep the desk as it is.
 *
 * @csspart base - All of it.
 * @csspart people - The choice of people.
 * @csspart failure - Why nobody can be chosen.
 * @cssstate busy - The change is on its way.
 */
export class ChamadoSession extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...sessionStyles];

  @state() private people: readonly Person[] = [];
  @state() private failure: DeskError | undefined;

  readonly #desk = new DeskController(this, () => void this.#read());
  readonly #announcer = new Announcer(this);

  protected override render() {
    const { desk } = this.#desk;
    if (!desk) return nothing;
    return html`
      <div class="stack" part="base">
        <div class="who">${this.people.length > 1 ? this.#renderChoice(desk) : this.#renderName(desk)}</div>
        ${this.failure ? failureNotice(this.failure, this.#retry) : nothing}
      </div>
    `;
  }

  #renderName({ me }: OpenDesk) {
    return html`<span>${msg(str`Você é ${this.#nameOf(me)}`)}</span>`;
  }

  #renderChoice({ me }: OpenDesk) {
    return html`
      <label for="people">${switchPersonIcon()}${msg('Ver como')}</label>
      <select id="people" part="people" @change=${this.#onChange}>
        ${this.people.map(
          (person) =>
            html`<option value=${person.id} .selected=${live(person.id === me.id)}>${this.#nameOf(person)}</option>`,
        )}
      </select>
    `;
  }

  #nameOf({ name, role, companyName }: Person): string {
    return `${name} · ${companyName ?? roleWord(role)}`;
  }

  async #read(): Promise<void> {
    const session = this.#desk.desk?.port.session;
    this.failure = undefined;
    this.people = session ? await session.people().catch(this.#fail) : [];
  }

  readonly #retry = (): void => void this.#read();

  readonly #fail = (thrown: unknown): readonly Person[] => {
    this.failure = DeskError.from(thrown);
    return [];
  };

  readonly #onChange = async (event: Event): Promise<void> => {
    const { desk } = this.#desk;
    const chosen = event.target instanceof HTMLSelectElement ? event.target.value : '';
    const person = this.people.find(({ id }) => id === chosen);
    if (!person || !desk?.port.session) return;
    this.setState('busy', true);
    try {
      const port = await desk.port.session.signIn(person.id);
      if (this.emit(new ChamadoSessionChangeEvent(port))) this.#announcer.say(msg(str`Agora você é ${person.name}`));
    } catch (thrown) {
      this.#fail(thrown);
    }
    this.setState('busy', false);
  };
}
