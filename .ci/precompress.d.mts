/** The types of `precompress.mjs`, for Vite's configuration. */
import type { Plugin } from 'vite';

export const precompress: Plugin;
