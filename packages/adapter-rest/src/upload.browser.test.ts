/** Sending a file in a browser: its progress is heard, and it fails as `fetch` would. */
import { expect } from 'chai';
import { rising } from './progress.ts';
import { sendWithProgress } from './upload.ts';

const file = new Blob(['x'.repeat(300_000)], { type: 'text/plain' });
const post = (url: string, signal?: AbortSignal): Request =>
  new Request(url, { method: 'POST', body: file, ...(signal && { signal }) });

describe('a file that is sent', () => {
  it('is heard of as it goes, up to its end', async () => {
    const heard: number[] = [];
    const response = await sendWithProgress(post('/nowhere'), file, (share) => heard.push(share));
    expect(response.status).to.be.within(200, 499);
    expect(heard.at(-1)).to.equal(1);
  });

  it('never goes back, also when it is sent again', () => {
    const heard: number[] = [];
    const progress = rising((share) => heard.push(share));
    for (const share of [0.2, 0.7, 0.1, 0.7, 1]) progress(share);
    expect(heard).to.deep.equal([0.2, 0.7, 0.7, 1]);
  });

  it('fails as the network does, so that it may be sent again', async () => {
    const thrown = await sendWithProgress(post('http://127.0.0.1:9/'), file, () => undefined).catch((e: unknown) => e);
    expect(thrown).to.be.instanceOf(TypeError);
  });

  it('stops with the call', async () => {
    const stop = new AbortController();
    const sending = sendWithProgress(post('/nowhere', stop.signal), file, () => undefined);
    stop.abort();
    expect(await sending.catch((e: unknown) => e)).to.be.instanceOf(TypeError);
  });
});
