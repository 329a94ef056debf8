/** Files on their way to a desk: each travels by itself, may be tried again, gets a note, and can be taken back. */
import { assign, enqueueActions, fromCallback, fromPromise, setup } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import type { FileLimits } from '../../profile/profile.parts.schema.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { FileId, OperationId } from '../../shared/ids.ts';
import { chosen, replaced, type ChosenFile, type FileItem } from './file-item.ts';

/** What becomes of files: `files.*` for all of them, `file.*` for one, named by its key in the list. */
export type AttachmentsEvent =
  | { readonly type: 'files.add'; readonly files: readonly ChosenFile[]; readonly limits: FileLimits | null }
  /** The host's own list, such as a draft's, or none after sending. */
  | { readonly type: 'files.set'; readonly attachments: readonly Attachment[] }
  | { readonly type: 'file.retry'; readonly key: string }
  | { readonly type: 'file.remove'; readonly key: string }
  | { readonly type: 'file.note'; readonly key: string; readonly note: string }
  | { readonly type: 'upload.moved'; readonly key: string; readonly item: Partial<FileItem> };

/** An id for each upload: it is also the file’s key, and survives a retry. */
export type AttachmentsInput = { readonly newId: () => OperationId };

type AttachmentsContext = AttachmentsInput & { readonly items: readonly FileItem[] };

export const attachmentsMachine = setup({
  types: {
    context: {} as AttachmentsContext,
    events: {} as AttachmentsEvent,
    input: {} as AttachmentsInput,
  },
  actors: {
    upload: fromCallback<AttachmentsEvent, FileItem>(() => {
      throw new Error('upload comes from attachmentsFor(desk)');
    }),
    forget: fromPromise<null, FileId>(() => Promise.reject(new Error('forget comes from attachmentsFor(desk)'))),
  },
  actions: {
    receive: enqueueActions(
      ({ context, enqueue }, params: { files: readonly ChosenFile[]; limits: FileLimits | null }) => {
        const items = params.files.map((file) => chosen(file, context.newId(), params.limits));
        enqueue.assign({ items: [...context.items, ...items] });
        for (const item of items) if (!item.error) enqueue.spawnChild('upload', { id: item.key, input: item });
      },
    ),
    replace: assign(({ context }, attachments: readonly Attachment[]) => ({
      items: replaced(context.items, attachments),
    })),
    change: assign(({ context }, { key, item }: { key: string; item: Partial<FileItem> }) => ({
      items: context.items.map((one) => (one.key === key ? { ...one, ...item } : one)),
    })),
    resend: enqueueActions(({ context, enqueue }, key: string) => {
      enqueue.stopChild(key);
      const item = context.items.find((one) => one.key === key);
      if (item) enqueue.spawnChild('upload', { id: key, input: item });
    }),
    takeBack: enqueueActions(({ context, enqueue }, key: string) => {
      const item = context.items.find((one) => one.key === key);
      enqueue.stopChild(key);
      // A desk that cannot forget it now sweeps it later: no entry carries it.
      if (item?.attachment) enqueue.spawnChild('forget', { id: `${key}/forget`, input: item.attachment.id });
      enqueue.assign({ items: context.items.filter((one) => one.key !== key) });
    }),
  },
}).createMachine({
  id: 'attachments',
  context: ({ input }) => ({ ...input, items: [] }),
  on: {
    'files.add': { actions: { type: 'receive', params: ({ event }) => event } },
    'files.set': { actions: { type: 'replace', params: ({ event }) => event.attachments } },
    'file.note': { actions: { type: 'change', params: ({ event: { key, note } }) => ({ key, item: { note } }) } },
    'file.retry': {
      actions: [
        { type: 'change', params: ({ event: { key } }) => ({ key, item: { error: null, share: 0 } }) },
        { type: 'resend', params: ({ event }) => event.key },
      ],
    },
    'file.remove': { actions: { type: 'takeBack', params: ({ event }) => event.key } },
    'upload.moved': { actions: { type: 'change', params: ({ event }) => event } },
  },
});

/** The machine, sending files to `desk`. */
export const attachmentsFor = (desk: DeskPort) =>
  attachmentsMachine.provide({
    actors: {
      upload: fromCallback(({ input, sendBack }) => {
        const stop = new AbortController();
        const moved = (item: Partial<FileItem>) => {
          if (!stop.signal.aborted) sendBack({ type: 'upload.moved', key: input.key, item });
        };
        put(desk, input, stop.signal, (share) => moved({ share })).then(
          (attachment) => moved({ attachment, share: 1, type: attachment.type, size: attachment.size }),
          (thrown: unknown) => moved({ error: DeskError.from(thrown) }),
        );
        return () => stop.abort();
      }),
      forget: fromPromise(async ({ input }) => {
        await desk.files?.remove(input).catch(() => undefined);
        return null;
      }),
    },
  });

function put(
  desk: DeskPort,
  { operationId, name, data }: FileItem,
  signal: AbortSignal,
  onProgress: (share: number) => void,
) {
  if (desk.files && data && operationId) return desk.files.put({ name, data }, { operationId, signal, onProgress });
  return Promise.reject(new DeskError('unsupported', 'this desk keeps no files'));
}
