/** The desk on an RT in memory keeps the port’s promises too, in every process and in a browser. */
import { conform } from '@chamado/conformance';
import { aDeskOn, aFakeRt } from './testing/fake-desk.ts';

conform(globalThis, {
  name: 'request-tracker in memory',
  capabilities: ['clock'],
  open: ({ profile, people, now }) => aDeskOn(aFakeRt(people), { profile, now }),
});
