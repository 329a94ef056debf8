/** A file's note, and who may take it away again. */
import { expect } from 'chai';
import { helpDesk } from '../profile/presets/help-desk.ts';
import { DeskError } from '../shared/desk-error.ts';
import { FileId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import { aColleague, aRequester } from '../testing/index.ts';
import { asStored, decidePut, decideRemove, readableBy } from './file.rules.ts';

const [carla, rui] = [aRequester(), aColleague()];
const id = parse(FileId, 'file-1');
const data = new Blob(['x'], { type: 'text/plain' });
const put = (note?: string) =>
  decidePut({ name: 'a.txt', data, ...(note !== undefined && { note }) }, id, helpDesk.files);
const stored = { attachment: put('antes'), by: carla.id };

function refusal(work: () => unknown): readonly unknown[] {
  try {
    work();
  } catch (thrown) {
    const { code, reason } = DeskError.from(thrown);
    return [code, reason];
  }
  return ['nothing'];
}

describe('a stored file', () => {
  it('has a note only where one was written, and the note of now where it is attached', () => {
    expect(put()).to.not.have.property('note');
    expect(put('tela').note).to.equal('tela');
    const bare = put();
    expect(asStored([bare], [stored.attachment])).to.deep.equal([stored.attachment]);
    expect(asStored([{ ...bare, note: 'depois' }], [stored.attachment])).to.deep.equal([{ ...bare, note: 'depois' }]);
  });

  it('is taken away by who put it, as long as no timeline carries it', () => {
    expect(refusal(() => decideRemove(carla, stored, false))).to.deep.equal(['nothing']);
    expect(refusal(() => decideRemove(carla, stored, true))).to.deep.equal(['not_allowed', 'carried']);
    expect(refusal(() => decideRemove(rui, stored, false))).to.deep.equal(['not_allowed', 'carried']);
  });

  it('is absent alike to whoever may not read it and where there is none', () => {
    expect(readableBy(carla, stored, [])).to.equal(stored);
    for (const file of [stored, undefined])
      expect(refusal(() => readableBy(rui, file, []))).to.deep.equal(['not_found', null]);
  });
});
