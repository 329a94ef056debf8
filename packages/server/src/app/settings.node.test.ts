/** A server is set by its environment: read once, and refused in words where it is wrong. */
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSettings, settingsHelp } from './settings.ts';

describe('the settings', () => {
  it('need nobody: left out or empty, each is as its help says', () => {
    const { port, folder, demo, jobs, origins, proxies } = readSettings({ PORT: '', CHAMADO_JOBS: '' });
    expect({ port, folder, demo, jobs, origins, proxies }).to.deep.equal({
      ...{ port: undefined, folder: '.chamado', demo: undefined },
      ...{ jobs: true, origins: [], proxies: 0 },
    });
  });

  it('are read as what they are', () => {
    const read = readSettings({
      PORT: '0',
      CHAMADO_DEMO: 'off',
      CHAMADO_ORIGINS: 'https://a.example, https://b.example',
    });
    expect([read.port, read.demo, read.origins]).to.deep.equal([0, false, ['https://a.example', 'https://b.example']]);
  });

  it('that are wrong are all named, each with what would be right', () => {
    const wrong = { PORT: 'x', DATABASE_URL: 'mysql://db', CHAMADO_JOBS: 'yes', SMTP_URL: 'smtp.example' };
    expect(() => readSettings(wrong)).to.throw(
      [
        'PORT: right would be a whole number from 0 to 65535',
        'DATABASE_URL: right would be such as postgres://owner:password@db.example/chamado',
        'SMTP_URL: right would be such as smtps://user:password@smtp.example:465',
        'CHAMADO_JOBS: right would be on or off',
      ].join('\n'),
    );
  });

  it('end the command where they are wrong, and it fails', () => {
    const command = fileURLToPath(new URL('chamado-server.ts', import.meta.url));
    const node = ['-C', '@chamado/source', '--import', 'tsx', command];
    const env = { ...process.env, PORT: 'x' };
    const { status, stderr } = spawnSync(process.execPath, node, { env, encoding: 'utf8' });
    expect([status, stderr]).to.satisfy(
      ([code, said]: [number, string]) => code === 1 && said.includes('PORT: right would be'),
    );
  });

  it('are printed for whoever asks, a line each', () => {
    for (const name of ['PORT', 'DATABASE_URL', 'SMTP_URL', 'CHAMADO_PUBLIC_URL', 'CHAMADO_DEMO'])
      expect(settingsHelp()).to.match(new RegExp(`^ {2}${name} +\\S`, 'm'));
  });
});
