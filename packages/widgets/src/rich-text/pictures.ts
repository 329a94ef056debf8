/** The pictures inside a clean text, drawn from memory: a strict page's `img-src` forbids `data:` and reports each. */

// As a browser writes HTML: every value between double quotes, and none of them in it.
const IMAGE = /<img\b(?:[^>"]|"[^"]*")*>/gi;
const INSIDE = / src="data:(image\/(?:png|jpeg|gif|webp));base64,([^"]*)"/i;

export class Pictures {
  #urls: readonly string[] = [];

  /** The text with its pictures at addresses of this page, good until `forget`. */
  drawn(html: string): string {
    const urls: string[] = [];
    const drawn = html.replace(IMAGE, (image) =>
      image.replace(INSIDE, (_, type: string, base64: string) => {
        const url = urlOf(type, base64);
        if (url === null) return '';
        urls.push(url);
        return ` src="${url}"`;
      }),
    );
    this.#urls = [...this.#urls, ...urls];
    return drawn;
  }

  /** Gives back what `drawn` took: what stands on the page stays there. */
  forget(): void {
    for (const url of this.#urls) URL.revokeObjectURL(url);
    this.#urls = [];
  }
}

/** The text without its pictures. */
export const withoutPictures = (html: string): string => html.replace(IMAGE, '');

function urlOf(type: string, base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return URL.createObjectURL(new Blob([bytes], { type: type.toLowerCase() }));
  } catch {
    return null;
  }
}
