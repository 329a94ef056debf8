/** The README says what is true: its React example type-checks against the packages as they are. */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const snippet = /```tsx\n([^]*?)```/.exec(readme)?.[1] ?? '';
const file = `${root}readme-example.tsx`;

describe('the React example of the README', function () {
  this.timeout(120_000);

  it('is about twenty lines', () => {
    expect(snippet.trim().split('\n').length).to.be.within(10, 24);
  });

  it('type-checks', () => {
    expect(faultsOf(snippet)).to.deep.equal([]);
  });

  it('would not, if it named what is not there', () => {
    expect(faultsOf(snippet.replace('view?.rows', 'view?.lines'))).to.have.length.above(0);
  });
});

function faultsOf(code: string): readonly string[] {
  const reading = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const options = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, {}, reading)?.options;
  const checked = { ...options, incremental: false, jsx: ts.JsxEmit.ReactJSX };
  const host = ts.createCompilerHost(checked);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true) : getSourceFile(path, ...rest);
  const program = ts.createProgram([file], checked, host);
  const faults = program.getSemanticDiagnostics(program.getSourceFile(file));
  return faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
