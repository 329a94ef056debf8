/** A file that lies on another server, read only as it is asked for: no part of it waits in memory. */

/** Bytes somewhere else. */
export type Source = {
  readonly size: number;
  /** Read anew each time, from the byte at `start` up to the one before `end`. */
  readonly stream: (start: number, end: number) => ReadableStream<Uint8Array<ArrayBuffer>>;
};

/** A `File` over a source. Whoever wants the bytes reads them: `new Blob([file])` would find none. */
export class KeptFile extends File {
  readonly #source: Source;
  declare readonly size: number;

  constructor(source: Source, name = '', type = '') {
    super([], name, { type });
    this.#source = source;
    Object.defineProperty(this, 'size', { value: source.size });
  }

  /** The same bytes under a name. */
  called(name: string, type: string): KeptFile {
    return new KeptFile(this.#source, name, type);
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return this.#source.stream(0, this.size);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.stream()).arrayBuffer();
  }

  override text(): Promise<string> {
    return new Response(this.stream()).text();
  }

  override slice(from = 0, to = this.size, type = ''): KeptFile {
    const at = (place: number) => Math.min(Math.max(place < 0 ? this.size + place : place, 0), this.size);
    const start = at(from);
    const size = Math.max(at(to) - start, 0);
    const stream: Source['stream'] = (first, end) => this.#source.stream(start + first, start + end);
    return new KeptFile({ size, stream }, this.name, type);
  }
}

/** Stored bytes as a file of that name and type, still read only as they are asked for. */
export const fileCalled = (data: Blob, { name, type }: { readonly name: string; readonly type: string }): File =>
  data instanceof KeptFile ? data.called(name, type) : new File([data], name, { type });
