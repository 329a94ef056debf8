/** What every field of a form needs to know, and whom it tells. */
import type { FieldValue, PortalProfile } from '@chamado/core';
import type { Written } from './written.type.ts';

export type FieldTargets = {
  readonly profile: PortalProfile;
  /** What came with the first touch: before it nothing is at fault. */
  readonly written: Written | undefined;
  readonly set: (name: string, value: FieldValue) => void;
};
