/** `<chamado-attachments>`: files on their way to the desk, before what they belong to is sent. */
import type { Attachment, FileLimits } from '@chamado/core';
import { selectAttachments, startAttachments, type AttachmentItem } from '@chamado/core/views/attachments';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ActorController } from '../../controllers/actor-controller.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { DeskController } from '../../controllers/desk-controller.ts';
import { ChamadoAttachmentsChangeEvent } from '../../events/attachments-change.event.ts';
import type { ChamadoRecorderFilesEvent } from '../../events/recorder-files.event.ts';
import { FilePreview } from '../../files/file-preview.ts';
import { IncomingFiles } from '../../files/incoming-files.ts';
import { limitsText } from '../../files/limits.words.ts';
import { ObjectUrls } from '../../files/object-urls.ts';
import { attachIcon } from '../../icons/command.icons.ts';
import { newOperationId } from '../../operation-id.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { attachmentRow, type RowTargets } from './attachment-row.ts';
import { attachmentsStyles } from './attachments.styles.ts';
import { newsOf } from './attachments.words.ts';
import { Told } from './told.ts';

/**
 * Takes files by button, drop and paste, sends them to the desk at once, several side by side, and keeps them ready for
 * the command that will carry them. Files dropped or pasted anywhere on the widget around it come here too.
 *
 * @summary Files to go with a text.
 * @tag chamado-attachments
 * @status experimental
 *
 * @event {ChamadoAttachmentsChangeEvent} chamado-attachments-change - A file arrived, went, or got another note; or one set out, or failed.
 *
 * @csspart base - All of it.
 * @csspart file - One file.
 * @cssstate busy - A file is on its way.
 */
export class ChamadoAttachments extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...attachmentsStyles];

  /** The name of the group; empty shows none. */
  @property() label: string | undefined;
  /** Which files are taken; without it, the profile's. */
  @property({ attribute: false }) limits: FileLimits | undefined;
  /** Leaves out the recorder of steps. */
  @property({ type: Boolean, attribute: 'no-recorder' }) noRecorder = false;

  @query('input[type=file]') private readonly input!: HTMLInputElement | null;

  readonly #desk = new DeskController(this, () => this.#uploads.reset());
  readonly #uploads = new ActorController(this, {
    acquire: () => this.#start(),
    select: selectAttachments,
    release: (actor) => actor.stop(),
  });
  readonly #urls = new ObjectUrls(this);
  readonly #preview: FilePreview = new FilePreview(this, this.#urls);
  readonly #announcer = new Announcer(this);
  readonly #incoming = new IncomingFiles(this, (files) => this.add(files));
  #given: readonly Attachment[] = [];
  readonly #told = new Told();
  #heard: readonly AttachmentItem[] = [];

  /** What the desk keeps, with notes; set it to a draft's, or to none once it was sent. */
  @property({ attribute: false })
  get attachments(): readonly Attachment[] {
    return this.#uploads.value?.attachments ?? this.#given;
  }

  set attachments(attachments: readonly Attachment[]) {
    if (!this.#told.isNews(attachments, this.attachments)) return;
    this.#given = attachments;
    this.#uploads.actor?.send({ type: 'files.set', attachments });
  }

  /** Whether a file is on its way: what belongs to it should wait. */
  get busy(): boolean {
    return this.#uploads.value?.busy ?? false;
  }

  /** Whether a file did not arrive that still may: sent now, what it belongs to would go without it. */
  get failed(): boolean {
    return this.#uploads.value?.items.some(({ mayRetry }) => mayRetry) ?? false;
  }

  /** Sends files to the desk. */
  add(files: Iterable<File>): void {
    const chosen = [...files].map((file) => ({ name: file.name, data: file }));
    this.#uploads.actor?.send({ type: 'files.add', files: chosen, limits: this.#limits });
  }

  get #limits(): FileLimits | null {
    return this.limits ?? this.#desk.desk?.profile.files ?? null;
  }

  #start() {
    const { desk } = this.#desk;
    if (!desk?.port.files) return undefined;
    const actor = startAttachments(desk.port, { newId: newOperationId });
    actor.send({ type: 'files.set', attachments: this.#given });
    return actor;
  }

  protected override updated(): void {
    this.#announce();
    const { attachments, busy, failed } = this;
    this.setState('busy', busy);
    if (!this.#told.isToTell(attachments, busy, failed)) return;
    this.#given = attachments;
    this.emit(new ChamadoAttachmentsChangeEvent(attachments, { busy, failed }));
  }

  protected override render() {
    if (!this.#desk.desk) return nothing;
    if (!this.#desk.desk.port.files) return html`<p class="muted">${msg('Aqui não dá para anexar arquivos')}</p>`;
    const items = this.#uploads.value?.items ?? [];
    const label = this.label ?? msg('Anexos');
    return html`
      <div class="attachments" part="base" role="group" aria-label=${label || msg('Anexos')}>
        ${label ? html`<span class="label" aria-hidden="true">${label}</span>` : nothing} ${this.#renderPlace()}
        ${
          items.length > 0
            ? html`<ul class="files">
                ${repeat(
                  items,
                  ({ key }) => key,
                  (item) => attachmentRow(item, this.#targets),
                )}
              </ul>`
            : nothing
        }
        ${this.#preview.render()}
      </div>
    `;
  }

  #renderPlace(): TemplateResult {
    const limits = this.#limits;
    return html`
      <div class="place" ?data-hovering=${this.#incoming.hovering}>
        <button type="button" aria-describedby="limits" @click=${() => this.input?.click()}>
          ${attachIcon()}${msg('Anexar arquivos')}
        </button>
        <input type="file" multiple hidden accept=${limits?.accept.join(',') ?? nothing} @change=${this.#chosen} />
        ${this.noRecorder ? nothing : html`<chamado-recorder max-bytes=${limits?.maxBytes ?? nothing} @chamado-recorder-files=${this.#recorded}></chamado-recorder>`}
        <p class="hint" id="limits">
          ${this.#incoming.hovering ? msg('Solte para anexar') : msg('Ou solte e cole aqui.')}
          ${limits ? limitsText(limits) : nothing}
        </p>
      </div>
    `;
  }

  get #targets(): RowTargets {
    const { actor } = this.#uploads;
    return {
      limits: this.#limits,
      picture: (data) => this.#urls.of(data),
      onShow: (item) => void this.#show(item),
      onNote: (key, note) => actor?.send({ type: 'file.note', key, note }),
      onRetry: (key) => actor?.send({ type: 'file.retry', key }),
      onRemove: ({ key }) => this.#remove(key),
    };
  }

  #announce(): void {
    const items = this.#uploads.value?.items ?? [];
    const news = items === this.#heard ? '' : newsOf(this.#heard, items, this.#limits);
    this.#heard = items;
    if (news) this.#announcer.say(news);
  }

  async #show({ name, type, data, attachment }: AttachmentItem): Promise<void> {
    const files = this.#desk.desk?.port.files;
    const bytes = data ?? (attachment && (await files?.get(attachment.id).catch(() => null)));
    if (bytes) await this.#preview.show(name, type, bytes);
  }

  /** The focus goes to the file that takes its place, or to where more are chosen. */
  #remove(key: string): void {
    const at = this.#heard.findIndex((item) => item.key === key);
    this.#uploads.actor?.send({ type: 'file.remove', key });
    void this.updateComplete.then(() => {
      const rows = this.renderRoot.querySelectorAll<HTMLElement>('.file .actions button:last-child');
      (rows[Math.min(at, rows.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('.place button'))?.focus();
    });
  }

  readonly #chosen = (): void => {
    if (!this.input) return;
    this.add(this.input.files ?? []);
    this.input.value = ''; // The same file may be chosen again.
  };

  readonly #recorded = (event: ChamadoRecorderFilesEvent): void => this.add(event.files);
}
