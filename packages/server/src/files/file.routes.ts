/** Files over the wire: an upload goes to a disk as it arrives and is judged by its bytes; a picture is shown drawn anew. */
import {
  DeskError,
  FileId,
  fileRefusal,
  fileType,
  OperationId,
  parse,
  type DeskPort,
  type FilePort,
} from '@chamado/core';
import { BASE, routeOf } from '@chamado/core/wire';
import { inputs, readParameters } from '@chamado/core/wire/server';
import { responseOf } from '../http/answer.ts';
import { downloadHeaders } from '../http/download.headers.ts';
import type { RouteModule } from '../http/handler.ts';
import { operationIdOf } from '../http/preconditions.ts';
import { isDrawable, redraw } from './inline-image.ts';
import { receive } from './receive.ts';
import { bytesRefusal } from './true-type.ts';
import { openUnfinished } from './unfinished.ts';

const put = routeOf('files.put');
const PICTURE = `${BASE}${routeOf('files.get').path}/picture`;

/** Stands in for `files.put`, and adds `/files/:id/picture`; what arrives waits in `folder` until it is kept or refused. */
export const fileRoutes =
  ({ folder }: { readonly folder: string }): RouteModule =>
  (app, deskFor) => {
    let opened: Promise<void> | undefined;
    app.post(BASE + put.path, async ({ req: { raw: request } }) => {
      const { desk } = await deskFor(request);
      await (opened ??= openUnfinished(folder));
      return responseOf(put, await take(desk, request, folder));
    });
    app.get(PICTURE, async ({ req }) => {
      const { desk } = await deskFor(req.raw);
      return picture(filesOf(desk), parse(FileId, req.param('id')), req.raw.signal);
    });
  };

/** What the head of the request already forbids is refused before a byte is read. */
async function take(desk: DeskPort, request: Request, folder: string): Promise<unknown> {
  const [files, operationId, { signal }] = [filesOf(desk), parse(OperationId, operationIdOf(request)), request];
  const schema = inputs['files.put'];
  const { name, note } = parse(schema, readParameters(schema, new URL(request.url).searchParams));
  const { files: limits } = await desk.profile({ signal });
  const declared = request.headers.get('content-type') ?? '';
  const size = Number(request.headers.get('content-length') ?? 0);
  const announced = fileRefusal({ name, data: { type: declared, size } }, limits);
  if (announced) throw announced;
  const body = request.body ?? new Blob().stream();
  const { data, discard } = await receive(body, { folder, maxBytes: limits.maxBytes, type: declared, signal });
  try {
    const refused = await bytesRefusal(name, fileType({ name, data }), data);
    if (refused) throw refused;
    return await files.put({ name, data, ...(note !== undefined && { note }) }, { operationId, signal });
  } finally {
    await discard();
  }
}

async function picture(files: FilePort, id: FileId, signal: AbortSignal): Promise<Response> {
  const file = await files.get(id, { signal });
  const drawn = isDrawable(file.type) ? await redraw(file) : null;
  if (!drawn) throw new DeskError('not_found', 'This is no picture that is shown; right would be to save the file');
  const headers = downloadHeaders(
    { name: `${file instanceof File ? file.name : 'imagem'}.webp`, type: drawn.type },
    true,
  );
  return new Response(drawn, { headers });
}

function filesOf({ files }: DeskPort): FilePort {
  if (files) return files;
  throw new DeskError('unsupported', 'This desk keeps no files');
}
