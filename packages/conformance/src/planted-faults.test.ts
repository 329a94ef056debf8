/** The kit itself under test: every planted fault is found by the cases that promise to find it. */
import { createMemoryBackend } from '@chamado/core/memory';
import { expect } from 'chai';
import { conformanceCases } from './cases/index.ts';
import { casesFor, failuresOf, runCase } from './conform.ts';
import { agendaFaults } from './planted/agenda.faults.ts';
import { agendaMoveFaults } from './planted/agenda.move.faults.ts';
import { directoryFaults } from './planted/directory.faults.ts';
import { fieldFaults } from './planted/field.faults.ts';
import { fileFaults, knowledgeFaults } from './planted/files.faults.ts';
import { listFaults } from './planted/list.faults.ts';
import { subjectWith, type Fault } from './planted/plant.ts';
import { everyCapability } from './subject.ts';
import { peopleFaults } from './planted/people.faults.ts';
import { refusalFaults } from './planted/refusals.faults.ts';
import { mailSendFaults } from './planted/mail.faults.ts';
import { reportFaults, salesFaults } from './planted/sales.faults.ts';
import { runFaults, scriptFaults } from './planted/scripts.faults.ts';
import { sightFaults, timelineFaults } from './planted/sight.faults.ts';
import { inboxFaults, taskFaults } from './planted/tasks.faults.ts';
import { supplyFaults } from './planted/supplies.faults.ts';
import { writeFaults } from './planted/writes.faults.ts';

const faults = [
  ...directoryFaults,
  ...[listFaults, sightFaults, timelineFaults, writeFaults, refusalFaults].flat(),
  ...[fieldFaults, supplyFaults].flat(),
  ...[agendaFaults, agendaMoveFaults].flat(),
  ...[fileFaults, knowledgeFaults, peopleFaults].flat(),
  ...[mailSendFaults, salesFaults, reportFaults].flat(),
  ...[scriptFaults, runFaults, taskFaults, inboxFaults].flat(),
];

/** Whether the case fails on the faulty backend; one that waits for what never comes fails too. */
async function finds(fault: Fault, id: string): Promise<boolean> {
  const one = conformanceCases.find((each) => each.id === id);
  if (!one) throw new Error(`There is no case ${id}`);
  const run = runCase(one, subjectWith(fault)).then(
    () => false,
    () => true,
  );
  return Promise.race([run, new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 1000))]);
}

describe('the conformance kit', () => {
  for (const fault of faults) {
    it(`finds a desk that ${fault.name}`, async () => {
      const missed: string[] = [];
      for (const id of fault.caughtBy) if (!(await finds(fault, id))) missed.push(id);
      expect(missed).to.deep.equal([]);
    });
  }

  it('has a fault of its own for each name', () => {
    expect(new Set(faults.map(({ name }) => name)).size).to.equal(faults.length);
  });

  it('has no case that never found anything', () => {
    const found = new Set(faults.flatMap(({ caughtBy }) => caughtBy));
    expect(conformanceCases.map(({ id }) => id).filter((id) => !found.has(id))).to.deep.equal([]);
  });

  it('gives each case an id of its own, in the form noun.verb.aspect', () => {
    const ids = conformanceCases.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z]+\.[a-z-]+\.[a-z-]+$/);
  });

  it('B3 runs without a test runner, and finds nothing in a sound desk', async () => {
    expect(
      await failuresOf({ name: 'memory', capabilities: everyCapability, open: (world) => createMemoryBackend(world) }),
    ).to.be.empty;
  });

  it('leaves out what a desk does not claim, and what its author opts out of', () => {
    const subject = { name: 'small', capabilities: ['mail'] as const, open: createMemoryBackend };
    const ids = casesFor({ ...subject, except: { 'tickets.list.queue': 'no critical ones here' } }).map(({ id }) => id);
    expect(ids)
      .to.include('mail.outbox.once')
      .and.not.include('files.put.limits')
      .and.not.include('tickets.list.queue');
  });

  it('refuses to leave out a case that does not exist', () => {
    const subject = {
      name: 'small',
      capabilities: [],
      open: createMemoryBackend,
      except: { 'tickets.lits.queue': 'typo' },
    };
    expect(() => casesFor(subject)).to.throw('tickets.lits.queue');
  });
});
