/** Server-sent events out of a stream of bytes: what `EventSource` does, which can bear no token. */

/** One event; `id` is what to resume after, and stays until another comes. */
export type StreamEvent = { readonly event: string; readonly data: string; readonly id: string | undefined };

/** The events of `body`, as they come. Comments are heard as events named `comment`: they tell that somebody is there. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      const blocks = rest.split(/\r\n\r\n|\n\n|\r\r/);
      rest = blocks.pop() ?? '';
      for (const block of blocks) yield eventIn(block);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventIn(block: string): StreamEvent {
  const fields = new Map<string, string>();
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    const before = name === 'data' ? fields.get('data') : undefined;
    fields.set(name || 'comment', before === undefined ? value : `${before}\n${value}`);
  }
  const named = fields.has('data') ? 'message' : 'comment';
  return { event: fields.get('event') ?? named, data: fields.get('data') ?? '', id: fields.get('id') };
}
