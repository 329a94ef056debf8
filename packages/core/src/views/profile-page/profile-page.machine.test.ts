/** A person's own page, run without a page: Carla keeps her data current. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { createMemoryBackend } from '../../memory/index.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { anOperationId, aProfile, aRequester, AT } from '../../testing/index.ts';
import { selectProfilePage, type ProfilePageView } from './profile-page.select.ts';
import { startProfilePage } from './start-profile-page.ts';

const carla = aRequester({ details: { department: 'Retaguarda', login: 'carla.menezes', badge: '7' } });

const started = (through = (desk: DeskPort): DeskPort => desk, me = carla) => {
  let ids = 0;
  const desk = createMemoryBackend({ profile: aProfile(), people: [me] }).deskFor(me);
  const actor = startProfilePage(through(desk), { now: () => AT, newId: () => anOperationId((ids += 1)) });
  const until = async (holds: (view: ProfilePageView) => boolean) =>
    selectProfilePage(await waitFor(actor, (snapshot) => holds(selectProfilePage(snapshot)), { timeout: 2000 }));
  const write = (name: string, value: string) => actor.send({ type: 'profile.write', name, value });
  const save = () => actor.send({ type: 'profile.save' });
  return { desk, actor, until, write, save, read: () => until(({ groups }) => groups !== null) };
};

const valueOf = ({ groups }: ProfilePageView, name: string) =>
  groups?.flatMap(({ fields }) => fields).find((field) => field.name === name)?.value;

describe('the profile page', () => {
  it('shows what the person may change, and what only the desk may', async () => {
    const view = await started().read();
    expect([valueOf(view, 'email'), valueOf(view, 'department')]).to.deep.equal(['carla@aurora.example', 'Retaguarda']);
    expect(valueOf(view, 'login')).to.equal(undefined);
    expect(view.facts.map((fact) => ('text' in fact ? fact.text : fact.role))).to.deep.equal([
      ...['Loja Aurora', 'requester', 'carla.menezes'],
    ]);
  });

  it('saves what was written, whole, and says when', async () => {
    const page = started();
    await page.read();
    page.write('phone', ' (62) 5555-0142 ');
    page.write('department', 'Financeiro');
    expect(selectProfilePage(page.actor.getSnapshot()).isChanged).to.equal(true);
    page.save();
    expect(await page.until(({ savedAt }) => savedAt !== null)).to.include({ savedAt: AT, isChanged: false });
    expect((await page.desk.me()).details).to.deep.equal({
      ...{ department: 'Financeiro', phone: '(62) 5555-0142', login: 'carla.menezes', badge: '7' },
    });
  });

  it('empties a detail that was blanked', async () => {
    const page = started(undefined, aRequester({ details: { department: 'Caixa', mobile: '(62) 5555-0199' } }));
    await page.read();
    page.write('mobile', '');
    page.save();
    await page.until(({ savedAt }) => savedAt !== null);
    expect((await page.desk.me()).details).to.deep.equal({ department: 'Caixa' });
  });

  it('says what is wrong, sends nothing, and forgets the fault of what is mended', async () => {
    const page = started();
    await page.read();
    page.write('email', 'carla@aurora');
    page.write('name', ' ');
    page.save();
    const { wrong, groups } = await page.until((view) => view.wrong !== null);
    expect(wrong).to.equal('name');
    const faults = groups?.flatMap(({ fields }) => fields.flatMap(({ fault }) => fault?.code ?? []));
    expect(faults).to.deep.equal(['required', 'not_an_email']);
    page.write('name', 'Carla Menezes');
    expect(selectProfilePage(page.actor.getSnapshot()).wrong).to.equal('email');
    expect((await page.desk.me()).email).to.equal('carla@aurora.example');
  });

  it('keeps what was written when the desk is away, and sends it again under the same id', async () => {
    const ids: string[] = [];
    const page = started(({ directory, ...desk }) => ({
      ...desk,
      ...(directory && {
        directory: {
          ...directory,
          async updateMe(handedIn, options) {
            ids.push(options.operationId);
            const done = await directory.updateMe(handedIn, options);
            if (ids.length === 1) throw new DeskError('unavailable', 'The answer was lost');
            return done;
          },
        },
      }),
    }));
    await page.read();
    page.write('city', 'Goiânia');
    page.save();
    const failed = await page.until(({ failure }) => failure !== null);
    expect([failed.failure?.code, valueOf(failed, 'city')]).to.deep.equal(['unavailable', 'Goiânia']);
    page.actor.send({ type: 'profile.retry' });
    await page.until(({ savedAt }) => savedAt !== null);
    expect(new Set(ids).size).to.equal(1);
  });

  it('keeps what is written while it saves', async () => {
    const page = started();
    await page.read();
    page.write('city', 'Goiânia');
    page.save();
    page.write('city', 'Goiânia, GO');
    const view = await page.until(({ saving }) => !saving);
    expect([valueOf(view, 'city'), view.isChanged]).to.deep.equal(['Goiânia, GO', true]);
    expect((await page.desk.me()).details?.['city']).to.equal('Goiânia');
  });

  it('says what went wrong before it knew the person, and reads again when asked', async () => {
    let failures = 1;
    const page = started((desk) => ({
      ...desk,
      me: (options) => (failures-- > 0 ? Promise.reject(new DeskError('unavailable', 'away')) : desk.me(options)),
    }));
    expect((await page.until(({ failure }) => failure !== null)).groups).to.equal(null);
    page.actor.send({ type: 'profile.retry' });
    expect((await page.read()).failure).to.equal(null);
  });
});
