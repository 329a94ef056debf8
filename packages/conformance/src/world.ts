/** The world every case begins in: who is there, what the base knows, and a profile with small limits. */
import { DAY_MS, instantAt, millis, type FormDefinition } from '@chamado/core';
import {
  AT,
  aColleague,
  aManager,
  aPolicy,
  anArticle,
  anAttendant,
  aPortalAdmin,
  aProfile,
  aRequester,
  aStranger,
  aTechnician,
  theSystem,
} from '@chamado/core/testing';
import type { World } from './subject.ts';
import { worldRecords } from './world.records.ts';

/** Carla and Rui of Loja Aurora, Helena who manages its contacts, Otávio of another company, and the desk. */
export const carla = aRequester();
export const rui = aColleague();
export const helena = aPortalAdmin();
export const otavio = aStranger();
export const lia = aColleague({ id: 'lia', name: 'Lia Fontes', email: 'lia@aurora.example', trained: false });
/** Bruno serves the territory `sul`, Davi the territory `norte`. */
export const bruno = aTechnician();
export const davi = aTechnician({ id: 'davi', name: 'Davi Rocha', email: 'davi@desk.example', territories: ['norte'] });
export const ana = anAttendant();
export const marcos = aManager();
export const system = theSystem();

const people = [carla, rui, helena, otavio, lia, bruno, davi, ana, marcos, system];

/** A form about a machine, named by its serial number (PWS 2.3.3). */
const machineForm: FormDefinition = {
  id: 'machine',
  label: 'Equipamento',
  fields: [
    { name: 'serial', kind: 'text', label: 'Série', required: true },
    { name: 'model', kind: 'text', label: 'Modelo', required: false },
    { name: 'description', kind: 'longText', label: 'Defeito', required: true },
  ],
  coach: [],
  guidance: [],
};

/** Of tickets on the service `fiscal`, the territory is `norte`; of all others `sul`. */
const profile = aProfile({
  forms: [...aProfile().forms, machineForm],
  routing: [{ when: { field: 'service', is: ['fiscal'] }, territory: 'norte' }, { territory: 'sul' }],
  policy: aPolicy({ fieldWork: true }),
  mailTemplates: [
    {
      id: 'retorno',
      label: 'Retorno',
      subject: 'Sobre {{ticket.number}}',
      body: '<p>{{requester.name}},</p><p>Aguardamos seu retorno.</p><p>{{author.name}}</p>',
    },
  ],
  files: { maxBytes: 2000, accept: ['image/*', 'text/plain'], named: 'imagens e texto' },
});

const articles = [
  anArticle({ id: 'ncm', title: 'NF-e rejeitada: como corrigir o NCM do produto', productId: 'nfe' }),
  anArticle({
    id: 'impressora',
    title: 'Impressora fiscal não imprime o cupom',
    introduction: 'Veja como reiniciar a comunicação com a impressora.',
    body: '<p>Desligue a impressora, aguarde e ligue de novo.</p>',
    productId: 'frente-de-caixa',
    keywords: ['bobina'],
  }),
  anArticle({
    id: 'senha',
    title: 'Trocar a senha de acesso',
    introduction: 'Cada usuário troca a própria senha.',
    body: 'Abra **Perfil** e escolha *Senha*.',
    format: 'markdown',
    productId: null,
    keywords: [],
  }),
];

/** A fresh world, and the means to let days pass in it. */
export function createWorld(): { readonly world: World; readonly passDays: (days: number) => void } {
  let at = millis(AT);
  return {
    world: { profile, people, articles, records: worldRecords, now: () => instantAt((at += 1000)) },
    passDays: (days) => void (at += days * DAY_MS),
  };
}
