/** `<chamado-approval>`: the customer's word on what was answered, then his rating. */
import type { TicketId } from '@chamado/core';
import { beginApproval, selectApproval, type ApprovalEvent, type ApprovalView } from '@chamado/core/views/approval';
import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ActorController } from '../../controllers/actor-controller.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import { ChamadoTicketApproveEvent } from '../../events/ticket-approve.event.ts';
import { ChamadoTicketChangeEvent } from '../../events/ticket-change.event.ts';
import { ChamadoTicketSelectEvent } from '../../events/ticket-select.event.ts';
import { newOperationId } from '../../operation-id.ts';
import { failureNotice } from '../../templates/failure.ts';
import { skeleton, waitingForDesk } from '../../templates/waiting.ts';
import { ticketNoun } from '../../words/noun.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { approvalStyles } from './approval.styles.ts';
import { doneTemplate } from './done.template.ts';
import { proposalsTemplate } from './proposals.template.ts';
import { ratingTemplate } from './rating.template.ts';
import { questionText, wordTemplate } from './word.template.ts';

/**
 * Asks the requester for his word on an answered ticket: approve, approve with restrictions, or not, with the reason; then
 * for his rating. Without `ticket-id` it offers, one after the other, every ticket that waits for him.
 *
 * @summary Approve what was answered, and rate it.
 * @tag chamado-approval
 * @status experimental
 *
 * @slot empty - What stands there when nothing waits; by default one calm line.
 *
 * @event {ChamadoTicketApproveEvent} chamado-ticket-approve - A word is about to be given; cancel it to hold it back.
 * @event {ChamadoTicketChangeEvent} chamado-ticket-change - A word or a rating was taken.
 * @event {ChamadoTicketSelectEvent} chamado-ticket-select - A ticket whose proposal waits for him was chosen.
 *
 * @csspart base - All of it.
 * @csspart answer - What was answered.
 * @csspart word - One of the three words.
 * @csspart rating - The scale.
 * @csspart proposals - The proposals that wait for his yes or no.
 * @csspart failure - What went wrong.
 * @cssstate busy - Something is being read or sent.
 * @cssstate empty - Nothing waits for this person.
 * @cssstate quiet - Nothing was asked of him: nothing waits, or it is not known yet. Hide it so where it stands among others.
 */
export class ChamadoApproval extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...approvalStyles];

  /** This ticket alone. */
  @property({ attribute: 'ticket-id' }) ticketId: TicketId | undefined;

  readonly #desk = new DeskController(this, () => {
    this.#begin();
  });
  readonly #approval = new ActorController(this, {
    acquire: () => {
      const { desk } = this.#desk;
      if (!desk) return undefined;
      const { port, me, profile } = desk;
      const now = () => new Date().toISOString();
      const asked = this.ticketId ? { ticketId: this.ticketId } : {};
      return beginApproval(port, { me, profile, now, newId: newOperationId, ...asked }, whenIdle);
    },
    select: selectApproval,
    release: (actor) => actor.stop(),
  });
  readonly #announcer = new Announcer(this);
  /** What was shown last, to know what changed. */
  #shown: ApprovalView | undefined;
  #wasAsked = false;
  /** What is shown next answers something he did; the desk's own changes leave the focus where it is. */
  #hasActed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ticketId') && this.hasUpdated) this.#begin();
    const view = this.#approval.value;
    this.setState('busy', !view || view.busy || view.sending);
    const isOffered = (view?.proposals.length ?? 0) > 0;
    this.setState('empty', view?.isDone === true && !this.#wasAsked && !isOffered);
    this.setState('quiet', !this.#wasAsked && !view?.asks && !view?.failure && !isOffered);
  }

  protected override render() {
    const view = this.#approval.value;
    return html`
      <div class=${view?.asks ? 'panel asks' : 'panel'} part="base" aria-busy=${view?.sending ? 'true' : 'false'}>
        <div class="panel-body">
          ${view ? [this.#renderView(view), proposalsTemplate(view.proposals, this.#select)] : waitingForDesk(this.#desk.status)}
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    const [before, view] = [this.#shown, this.#approval.value];
    this.#shown = view;
    if (!before || !view) return;
    if (view.given !== before.given && view.given) this.emit(new ChamadoTicketChangeEvent(view.given.ticket.id));
    const another = view.ticket?.id !== before.ticket?.id || view.asks !== before.asks;
    // What comes of itself leaves the focus where it is; what follows an answer asks for it.
    if (another && this.#hasActed && (view.isDone || view.asks)) this.#showHeading();
    else if (before.isDone && view.asks) this.#announcer.say(this.#queueText(view));
    else if (view.fault && view.fault !== before.fault) this.#focusFault(view.fault);
    this.#wasAsked ||= view.asks !== null;
  }

  #renderView(view: ApprovalView): TemplateResult {
    const failure = view.failure ? failureNotice(view.failure, this.#retryFor(view)) : nothing;
    if (view.isDone) return html`${failure}${doneTemplate(view, this.#wasAsked)}`;
    const profile = this.#desk.desk?.profile;
    if (!view.asks || !view.ticket || !profile) return html`${view.busy ? skeleton() : nothing}${failure}`;
    const noun = ticketNoun(profile);
    const { number, subject } = view.ticket;
    return html`
      <div class="head">
        <span class="queue">${this.#queueText(view)}</span>
        <h2 tabindex="-1">${view.asks === 'word' ? questionText(noun) : msg('Obrigado. Falta só a sua avaliação')}</h2>
        <p class="muted"><span class="number">${number}</span> · ${subject}</p>
      </div>
      ${view.asks === 'word' ? wordTemplate(view, noun, this.#send) : ratingTemplate(view, this.#send)} ${failure}
      <div class="row end">
        <button @click=${this.#skip} ?disabled=${view.sending}>
          ${view.asks === 'rating' ? msg('Agora não') : msg('Depois')}
        </button>
        <button class="primary" @click=${this.#submit} aria-disabled=${view.sending ? 'true' : 'false'}>
          ${this.#sendVerb(view)}
        </button>
      </div>
    `;
  }

  /** Another person, or another ticket: nothing was asked yet. */
  #begin(): void {
    this.#wasAsked = false;
    this.#hasActed = false;
    this.#shown = undefined;
    this.#approval.reset();
  }

  #queueText({ approvals, asks }: ApprovalView): string {
    const profile = this.#desk.desk?.profile;
    if (!profile || asks !== 'word' || this.ticketId) return '';
    const counted = ticketNoun(profile).counted(approvals);
    return approvals === 1 ? msg(str`${counted} espera a sua aprovação`) : msg(str`${counted} esperam a sua aprovação`);
  }

  #sendVerb({ asks, said: { word } }: ApprovalView): string {
    if (asks === 'rating') return msg('Avaliar e encerrar');
    if (word === 'disapprove') return msg('Devolver ao atendimento');
    return word === 'approveWithRestrictions' ? msg('Aprovar com restrições') : msg('Aprovar');
  }

  #retryFor = ({ asks }: ApprovalView) => (asks ? this.#submit : this.#retry);

  #showHeading(): void {
    this.#hasActed = false;
    const heading = this.renderRoot.querySelector<HTMLElement>('h2');
    heading?.focus();
    this.#announcer.say(heading?.textContent.trim() ?? '');
  }

  #focusFault(fault: NonNullable<ApprovalView['fault']>): void {
    const controls = { word: 'input[name=word]', text: '#text', score: 'chamado-rating' };
    this.renderRoot.querySelector<HTMLElement>(controls[fault])?.focus();
  }

  readonly #send = (event: ApprovalEvent): void => this.#approval.actor?.send(event);
  readonly #skip = (): void => {
    this.#hasActed = true;
    this.#send({ type: 'approval.skip' });
  };
  readonly #select = (id: TicketId): void => void this.emit(new ChamadoTicketSelectEvent(id));
  readonly #retry = (): void => {
    this.#send({ type: 'approval.retry' });
  };

  readonly #submit = (): void => {
    const view = this.#approval.value;
    if (!view?.ticket || view.sending) return;
    const { word } = view.said;
    if (view.asks === 'word' && word && !this.emit(new ChamadoTicketApproveEvent(view.ticket.id, word))) return;
    this.#hasActed = true;
    this.#send({ type: 'approval.send' });
  };
}
