/** The view of a person's own page: what he keeps current about himself (TOTALL 7, T10). */
export { profilePageFor, startProfilePage } from './start-profile-page.ts';
export type { ProfilePageEvent, ProfilePageInput } from './profile-page.context.ts';
export type { ProfileFill } from '../../profile/profile.parts.schema.ts';
export {
  selectProfilePage,
  type ProfileFact,
  type ProfileField,
  type ProfileGroup,
  type ProfilePageView,
} from './profile-page.select.ts';
