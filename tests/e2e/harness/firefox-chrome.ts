import type { Browser } from 'puppeteer-core';

/** What puppeteer keeps to itself: the line to the browser, for commands it has no words for. */
type Line = { connection: { send(method: string, params: object): Promise<{ result: Evaluated & Tree }> } };
type Evaluated = { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
type Tree = { contexts: readonly { context: string }[] };

/** Runs statements with Firefox's own rights, in its first window; what they return must be a string, number or nothing. */
export type InFirefox = (statements: string) => Promise<unknown>;

/** Opens Firefox's privileged scope over WebDriver BiDi; the browser must run with `--remote-allow-system-access`. */
export const firefoxItself = async (browser: Browser): Promise<InFirefox> => {
  const { connection } = browser as unknown as Line;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts[0]?.context;
  return async (statements) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { ${statements} })()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value;
  };
};

/** Statements that put the extension's own object into `extension`. */
export const EXTENSION = (id: string): string => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)});`;
