/** Entry `@chamado/core/presets`: all five, and a reseller's profile made from one of them. */
import { DeskError } from '../../shared/desk-error.ts';
import { merged } from '../override/merge.ts';
import { checkProfile } from '../profile.check.ts';
import { PortalProfile } from '../profile.schema.ts';
import { callCenter } from './call-center.ts';
import { erpVendor } from './erp-vendor.ts';
import { fieldService } from './field-service.ts';
import { helpDesk } from './help-desk.ts';
import { productSupport } from './product-support.ts';

/** The portals to begin from, by the manual each stands for (DOMAIN). */
export const presets: Readonly<Record<string, PortalProfile>> = {
  'field-service': fieldService,
  'call-center': callCenter,
  'erp-vendor': erpVendor,
  'help-desk': helpDesk,
  'product-support': productSupport,
};

/**
 * The profile of a reseller who names a `preset` and what differs from it: objects are changed key by key; items of lists by
 * their `id` (or `name`, or `score`), `"remove": true` leaves one out and `"before": "other"` places it; `{ "add": […] }` and
 * `{ "replace": […] }` serve every list; null leaves out what may be left out.
 *
 * @throws DeskError `invalid`: an unknown setting with the nearest right one, or whatever `checkProfile` finds.
 */
export function profileFrom(given: unknown): PortalProfile {
  const { preset, ...overrides } = isThing(given) ? given : {};
  const base = typeof preset === 'string' && Object.hasOwn(presets, preset) ? presets[preset] : undefined;
  if (!base) throw refused('preset', `name the preset it begins from: ${Object.keys(presets).join(', ')}`);
  const { value, findings } = merged(PortalProfile, base, overrides);
  const [first] = findings;
  if (!first) return checkProfile(value);
  throw new DeskError('invalid', findings.map(({ at, text }) => `${at}: ${text}`).join('; '), {
    fields: findings.map(({ at, code }) => ({ field: at, code })),
  });
}

const refused = (field: string, text: string): DeskError =>
  new DeskError('invalid', `${field}: ${text}`, { fields: [{ field, code: 'required' }] });

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
