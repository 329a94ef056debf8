/** @chamado/adapter-rt: a desk over Request Tracker 5. */
export { createRtBackend, type RtOptions } from './rt-backend.ts';
export { userOf } from './rt.people.ts';
export { defaultMapping, type StatusMapping } from './status.mapping.ts';
