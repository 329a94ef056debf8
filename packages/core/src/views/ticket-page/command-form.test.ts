/** What commands carry, as data: the inputs agree with the schema that reads them, whatever the command. */
import { expect } from 'chai';
import { DeskError } from '../../shared/desk-error.ts';
import {
  aCommand,
  aManager,
  anAttendant,
  anEverythingPolicy,
  aPolicy,
  aProfile,
  aRequester,
  aTechnician,
  aTicketIn,
  AT,
  standings,
  theSystem,
} from '../../testing/index.ts';
import { refusalOf } from '../../ticket/ticket.refusal.ts';
import { commandTypes } from '../../ticket/ticket.commanders.ts';
import type { CommandType } from '../../ticket/ticket.command.schema.ts';
import { commandFrom } from './command-form.build.ts';
import { isImmediate } from './command-draft.ts';
import { commandForm, initialValues } from './command-form.ts';
import type { CommandInput, FormGiven, InputValue } from './command-input.ts';

const policy = anEverythingPolicy();
const profile = aProfile({ policy });
const people = [aRequester(), aTechnician(), anAttendant(), aManager(), theSystem()];

/** A standing and a person from whom `type` is allowed. */
function scene(type: CommandType): FormGiven & { readonly stamp: { by: FormGiven['me']; at: string } } {
  for (const [by, rules] of people.flatMap((person) => [policy, aPolicy()].map((each) => [person, each] as const)))
    for (const standing of standings) {
      const ticket = aTicketIn(standing, { assignee: aTechnician(), awaitingSince: '2020-01-01T00:00:00.000Z' });
      const stamp = { by, at: AT };
      if (refusalOf({ ticket, policy: rules }, type, stamp) !== null) continue;
      const entry = {
        ticketId: ticket.id,
        version: 2,
        at: AT,
        by,
        from: null,
        to: standing,
        internal: false,
        changes: {},
      };
      const entries = [{ ...entry, command: aCommand('ticket.requestPart') }];
      return { profile: { ...profile, policy: rules }, ticket, me: by, people, entries, newId: () => 'new-1', stamp };
    }
  throw new Error(`${type} is never allowed`);
}

const filling: Readonly<Record<CommandInput['kind'], InputValue>> = {
  ...{
    text: 'abc',
    longText: 'Porque sim',
    richText: '<p>Porque sim</p>',
    number: 3,
    flag: true,
    score: 1,
    ticketNumber: '',
  },
  ...{
    moment: '2099-01-01T12:00:00.000Z',
    choice: null,
    files: [aCommand('ticket.attach').attachments[0]].flatMap((file) => file ?? []),
  },
};
const valueFor = ({ kind, options }: CommandInput): InputValue =>
  kind === 'choice' ? (options?.[0]?.id ?? '') : filling[kind];

const faultsIn = (act: () => unknown): readonly string[] => {
  try {
    act();
    return [];
  } catch (thrown) {
    return DeskError.from(thrown).fields.map(({ field, code }) => `${field} ${code}`);
  }
};

describe('what a command carries', () => {
  for (const type of commandTypes) {
    it(`makes ${type} of a filled form, and names every required input that is left empty`, () => {
      const { stamp, ...given } = scene(type);
      const form = commandForm(type, given);
      const trial = { ticket: given.ticket, stamp, policy: given.profile.policy };
      const values = Object.fromEntries(form.inputs.map((input) => [input.name, valueFor(input)]));
      expect(commandFrom(form, values, trial).type).to.equal(type);

      const begun = initialValues(form);
      const isAsked = ({ name, required }: CommandInput) => required && (begun[name] ?? '') === '';
      expect(faultsIn(() => commandFrom(form, begun, trial))).to.have.members(
        form.inputs.filter(isAsked).map(({ name }) => `${name} required`),
      );
    });
  }

  it('is given by one press where it carries nothing and takes a way back', () => {
    const immediate = commandTypes.filter((type) => isImmediate(commandForm(type, scene(type))));
    expect(immediate).to.include.members(['ticket.accept', 'ticket.resume', 'ticket.follow']);
    expect(immediate).to.not.include.members(['ticket.acceptProposal', 'ticket.approve', 'ticket.cancel']);
  });

  it('offers people of the desk, and nobody else', () => {
    const { inputs } = commandForm('ticket.assign', scene('ticket.assign'));
    expect(inputs[0]?.options?.map(({ id }) => id)).to.have.members(['ana', 'bruno', 'marcos', 'nobody']);
  });

  it('takes the coverage from the reason that is chosen', () => {
    const given = scene('ticket.reclassify');
    const categories = given.profile.catalogues['reasons'] ?? [];
    const uncovered = categories.find(({ coverage }) => coverage === 'uncovered');
    const form = commandForm('ticket.reclassify', given, { 'fields.category': uncovered?.id ?? '' });
    expect(form.fixed).to.deep.equal({ coverage: 'uncovered' });
    expect(initialValues(form)['fields.type']).to.equal('varejo');
  });
});
