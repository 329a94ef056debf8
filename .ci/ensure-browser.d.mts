/** The types of `ensure-browser.mjs`, for the end-to-end tests. */

export function requireBrowser(): Promise<string>;
