/** The types of `site.mjs`, for the end-to-end tests. */

export type Site = { readonly address: string; readonly port: number; readonly close: () => void };

export const SITE: Readonly<Record<`/${string}`, string>>;

export function serveSite(port?: number): Promise<Site>;
