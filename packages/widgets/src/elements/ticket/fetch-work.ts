/** Fetches what it takes to work on a ticket, and dresses the widget for it. */
import type { LitElement } from 'lit';
import { wear } from '../../styles/wear.ts';
import type * as Work from './work.ts';

export async function fetchWork(host: LitElement): Promise<typeof Work> {
  const work = await import('./work.ts');
  wear(host, work.workStyles);
  return work;
}
