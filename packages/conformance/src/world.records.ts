/** What a case’s world holds beside people and articles: one constant per concept, all gathered here. */
import type { RecordSeed } from '@chamado/core';
import { scriptRecords } from './world.scripts.ts';

/** The records of every world, by kind. */
export const worldRecords: RecordSeed = { ...scriptRecords };
