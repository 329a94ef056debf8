/** What a case’s world holds beside people and articles: one constant per concept, all gathered here. */
import type { RecordSeed } from '@chamado/core';
import { agendaTeam } from './world.agenda.ts';
import { directoryRecords } from './world.directory.ts';
import { scriptRecords } from './world.scripts.ts';

/** The records of every world, by kind. */
export const worldRecords: RecordSeed = {
  ...directoryRecords,
  ...scriptRecords,
  team: [...(scriptRecords.team ?? []), agendaTeam],
};
