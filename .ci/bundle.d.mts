/** The types of `bundle.mjs`, for Vite's configuration. */
import type { Plugin, UserConfig } from 'vite';

export const lightPreload: Plugin;
export const squeezeTemplates: Plugin;

export function tagBundle(options: UserConfig): Promise<UserConfig>;
