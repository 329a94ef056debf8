/** How a text that others wrote is marked up. */
export type TextFormat = 'html' | 'markdown';
