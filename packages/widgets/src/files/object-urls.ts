/** Addresses of bytes held in memory, given back as soon as nobody shows them. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class ObjectUrls implements ReactiveController {
  readonly #urls = new Map<Blob, string>();
  readonly #shown = new Set<Blob>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The bytes' address while the host draws them: ask again in every render. */
  of(data: Blob): string {
    const url = this.#urls.get(data) ?? URL.createObjectURL(data);
    this.#urls.set(data, url);
    this.#shown.add(data);
    return url;
  }

  hostUpdated(): void {
    for (const [data, url] of this.#urls) if (!this.#shown.has(data)) this.#revoke(data, url);
    this.#shown.clear();
  }

  hostDisconnected(): void {
    for (const [data, url] of this.#urls) this.#revoke(data, url);
  }

  #revoke(data: Blob, url: string): void {
    URL.revokeObjectURL(url);
    this.#urls.delete(data);
  }
}
