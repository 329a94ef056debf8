/** How a stored file leaves the server: as a download that no browser opens as a page. */
import type { Attachment } from '@chamado/core';

/** Headers of a file's answer. An image is shown in place only where `inline` says that this server re-encoded it. */
export function downloadHeaders({ name, type }: Pick<Attachment, 'name' | 'type'>, inline = false): Headers {
  return new Headers({
    'content-type': type,
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    // A browser that somebody else uses next holds nothing of it.
    'cache-control': 'private, no-store',
  });
}

/** For old readers: letters that need no quoting; the true name stands beside it. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/g, '_');

/** RFC 8187: percent-encoded UTF-8. */
const encoded = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
