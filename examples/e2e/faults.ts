/** Hears everything a page complains of without stopping: errors, policy violations, files that are not there, other hosts. */
import type { BrowserContext } from 'playwright-core';

/** From now on each complaint of any page of `context` is added to `faults`. */
export async function watchForFaults(context: BrowserContext, address: string, faults: string[]): Promise<void> {
  const host = new URL(address).host;
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (thrown) => faults.push(`thrown: ${thrown.error().stack ?? thrown.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) faults.push(`asked another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}
