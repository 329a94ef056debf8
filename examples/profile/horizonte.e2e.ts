/** A reseller's profile, checked and drawn as its author does it: by the command. */
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const horizonte = 'examples/profile/horizonte.json';

const check = (file: string) => {
  const args = ['-C', '@chamado/source', '--import', 'tsx', '.ci/profile.ts', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('npm run profile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chamado-profile-'));
  const file = join(folder, 'profile.json');
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints the lifecycle of a sound profile: from where, by which command, to where, by whom', () => {
    const { status, stdout } = check(horizonte);
    expect(status).to.equal(0);
    expect(stdout).to.match(/^horizonte: "Horizonte Impressão: portal de serviços" is sound/);
    expect(stdout).to.contain('A new work order stands in opened.');
    expect(stdout).to.match(/opened "Abertura"\n {2}ticket\.release +→ dispatched +manager\n/);
    expect(stdout).to.match(/ticket\.reopen +→ inService +requester/);
    expect(stdout).to.not.contain('estimating');
  });

  it('names each fault on a line of its own, says what would be right, and fails', () => {
    const wrong: unknown = JSON.parse(readFileSync(horizonte, 'utf8'));
    const faults = { tips: [{ id: 'x', kind: 'tip', text: 'x', forms: ['ticket'] }], coverageField: 'defect' };
    writeFileSync(file, JSON.stringify(Object.assign({}, wrong, faults)));
    const { status, stderr } = check(file);
    expect(status).to.equal(1);
    expect(stderr.trim().split('\n').slice(1)).to.deep.equal([
      '  coverageField: there is no field of kind choice "defect"; right would be defectType, stopped',
      '  tips.1.forms.0: there is no form "ticket"; right would be chamado',
    ]);
    writeFileSync(file, '{"preset": "field-service", "menu": []}');
    expect(check(file).stderr).to.contain('  menu: there is no setting "menu" here; did you mean "menus"?');
  });

  it('says so where there is no file, or no JSON in it', () => {
    expect(check(join(folder, 'absent.json'))).to.include({ status: 2, stdout: '' });
    writeFileSync(file, '{');
    expect(check(file).status).to.equal(2);
  });
});
