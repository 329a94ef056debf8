/** The desk on a real Request Tracker keeps the port’s promises. Started by `npm run rt`; left out, in a line, where none runs. */
import { conform } from '@chamado/conformance';
import { aRtBackend, rtServer } from './testing/rt-server.ts';

const server = rtServer(process.env);

if (server)
  conform(globalThis, {
    name: 'request-tracker',
    capabilities: ['clock'],
    open: ({ profile, people, now }) => aRtBackend(server, { profile, people, now }),
  });
else console.log('Left out: the desk on Request Tracker (npm run rt starts one, as root on Debian)');
