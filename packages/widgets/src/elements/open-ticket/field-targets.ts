/** What every field of a form needs to know, and whom it tells. */
import type { FieldValue, PortalProfile } from '@chamado/core';

export type FieldTargets = {
  readonly profile: PortalProfile;
  readonly set: (name: string, value: FieldValue) => void;
};
