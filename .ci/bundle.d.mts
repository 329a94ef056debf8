/** The types of `bundle.mjs`, for Vite's configuration. */
import type { Plugin, UserConfig } from 'vite';

export const squeezeStyles: Plugin;

export function tagBundle(options: UserConfig): Promise<UserConfig>;
