/** The steps that every story of supplies is made of. */
import type { Person } from '@chamado/core';
import type { SupplyRequest } from '@chamado/core/supply';
import { aSupplyDraft } from '@chamado/core/testing';
import { portOf, type Scene } from '../scene.ts';
import { carla } from '../world.ts';

export const needs = ['supplies'] as const;
export const suppliesOf = (scene: Scene, person: Person) => portOf(scene.desk(person), 'supplies');

type Over = Parameters<typeof aSupplyDraft>[0];
export const request = (scene: Scene, person: Person = carla, over: Over = {}): Promise<SupplyRequest> =>
  suppliesOf(scene, person).request(aSupplyDraft(over), { operationId: scene.operationId() });
