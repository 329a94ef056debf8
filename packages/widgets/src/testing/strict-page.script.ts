/** Runs inside the strict page: keeps what its policy reports, and loads what a test names in the address. */
export {};

const { dataset } = document.documentElement;
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, lineNumber }) => {
  dataset['violations'] =
    `${dataset['violations'] ?? ''}${violatedDirective} ${blockedURI} ${sample} :${String(lineNumber)}\n`;
});

const asked = new URLSearchParams(location.search);
await import(asked.get('load') ?? '');
document.body.append(document.createElement(asked.get('tag') ?? ''));
