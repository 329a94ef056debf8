/** A desk on an RT in memory, and what stands around it in tests. */
import type { Person, PortalProfile } from '@chamado/core';
import { aManager, aProfile, aRequester, AT, anAttendant } from '@chamado/core/testing';
import { createRtBackend, type RtOptions } from '../rt-backend.ts';
import { userOf } from '../rt.people.ts';
import { createFakeRt, type FakeRt } from './fake-rt.ts';

/** Carla of Loja Aurora, and Ana and Marcos of the desk. */
const people: readonly Person[] = [aRequester(), anAttendant(), aManager()];

const account = 'chamado';

export const aFakeRt = (known: readonly Person[] = people): FakeRt => createFakeRt(known.map(userOf), account);

/** A process of its own on that RT. */
export const aDeskOn = (
  rt: Pick<FakeRt, 'fetch'>,
  over: Partial<RtOptions> & { readonly profile?: PortalProfile } = {},
) =>
  createRtBackend({
    url: 'http://rt.example',
    headers: () => ({}),
    queue: 'Chamados',
    account,
    profile: aProfile(),
    settleMs: 0,
    now: () => AT,
    fetch: rt.fetch,
    ...over,
  });
