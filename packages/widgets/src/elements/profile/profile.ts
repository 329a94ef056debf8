/** `<chamado-profile>`: a person keeps his own data current. */
import { selectProfilePage, startProfilePage, type ProfilePageView } from '@chamado/core/views/profile-page';
import type { Instant } from '@chamado/core';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ActorController } from '../../controllers/actor-controller.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { ChamadoProfileChangeEvent } from '../../events/profile-change.event.ts';
import { checkIcon } from '../../icons/notice.icons.ts';
import { formatTime } from '../../locale/format.ts';
import { newOperationId } from '../../operation-id.ts';
import { failureNotice } from '../../templates/failure.ts';
import { skeleton, waitingForDesk } from '../../templates/waiting.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { profileStyles } from './profile.styles.ts';
import { controlId, factsTemplate, groupTemplate } from './profile.template.ts';

/**
 * A person's own page: name, e-mail, where he works, how he is reached; what the desk keeps about him is shown, not asked.
 *
 * @summary A person keeps his own data current.
 * @tag chamado-profile
 * @status experimental
 *
 * @event {ChamadoProfileChangeEvent} chamado-profile-change - The page was saved.
 *
 * @csspart base - All of it.
 * @csspart facts - What the desk keeps, and the person only reads.
 * @csspart group - Fields that belong together.
 * @csspart failure - What went wrong.
 * @cssstate busy - The person is being read, or the page saved.
 */
export class ChamadoProfile extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...profileStyles];

  /** The clock, for when it was saved. */
  @property({ attribute: false }) now: () => Instant = () => new Date().toISOString();

  readonly #desk = new DeskController(this, () => {
    this.#shown = undefined;
    this.#page.reset();
  });
  readonly #page = new ActorController(this, {
    acquire: () => {
      const { desk } = this.#desk;
      if (!desk?.port.directory) return undefined;
      return startProfilePage(desk.port, { now: () => this.now(), newId: newOperationId });
    },
    select: selectProfilePage,
    release: (actor) => actor.stop(),
  });
  readonly #announcer = new Announcer(this);
  /** What was shown last, to know what changed. */
  #shown: ProfilePageView | undefined;
  /** A save was asked for: what is wrong then gets the focus, once. */
  #isAsked = false;

  protected override willUpdate(): void {
    const view = this.#page.value;
    this.setState('busy', !view || view.busy || view.saving);
  }

  protected override render() {
    const view = this.#page.value;
    return html`
      <div class="panel" part="base">
        <div class="panel-body">${view ? this.#renderView(view) : this.#renderNone()}</div>
      </div>
    `;
  }

  protected override updated(): void {
    const [before, view] = [this.#shown, this.#page.value];
    this.#shown = view;
    if (!view) return;
    if (this.#isAsked && !view.saving) {
      this.#isAsked = false;
      if (view.wrong) this.renderRoot.querySelector<HTMLElement>(`#${controlId(view.wrong)}`)?.focus();
    }
    if (!before?.saving || view.saving || !view.savedAt || !view.person) return;
    this.#announcer.say(savedText(view.savedAt));
    this.emit(new ChamadoProfileChangeEvent(view.person));
  }

  #renderNone(): TemplateResult | typeof nothing {
    if (!this.#desk.desk) return waitingForDesk(this.#desk.status);
    return html`<p class="muted">${msg('Aqui, quem cuida dos seus dados é a equipe do portal')}</p>`;
  }

  #renderView(view: ProfilePageView): TemplateResult {
    const failure = view.failure && !view.wrong ? failureNotice(view.failure, this.#onRetry) : nothing;
    if (!view.groups) return html`${view.busy ? skeleton(8) : nothing}${failure}`;
    return html`
      <h2>${msg('Seus dados')}</h2>
      ${factsTemplate(view.facts)}
      <form novalidate @submit=${this.#onSubmit}>
        ${view.groups.map((group) => groupTemplate(group, this.#onWrite))} ${failure}
        <div class="row end">
          <span class="said">${this.#renderSaid(view)}</span>
          <button class="primary" aria-disabled=${view.saving}>${msg('Salvar')}</button>
        </div>
      </form>
    `;
  }

  #renderSaid({ isChanged, savedAt, saving }: ProfilePageView): TemplateResult | typeof nothing {
    if (saving) return html`${msg('Salvando')}`;
    if (isChanged) return html`${msg('Há mudanças ainda não salvas')}`;
    return savedAt ? html`${checkIcon()}${savedText(savedAt)}` : nothing;
  }

  readonly #onWrite = (name: string, value: string): void =>
    this.#page.actor?.send({ type: 'profile.write', name, value });

  readonly #onRetry = (): void => this.#page.actor?.send({ type: 'profile.retry' });

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#page.value?.saving) return;
    this.#isAsked = true;
    this.#page.actor?.send({ type: 'profile.save' });
  };
}

const savedText = (at: Instant): string => msg(str`Dados salvos às ${formatTime(at)}`);
