import { setTimeout as pause } from 'node:timers/promises';
import type { Popup } from './harness';

/** The value of an expression that may use `document`, awaited, from inside the popup. */
export type RunInPopup = <T>(expression: string) => Promise<T>;

/** What a browser does its own way. */
export type OwnWays = Pick<Popup, 'click' | 'screenshot' | 'close'>;

// tsx marks the names of inner functions with a helper that pages do not have.
const standalone = (read: (document: Document) => unknown): string =>
  `(() => { const __name = (named) => named; return (${read})(document); })()`;

/** A popup on top of the one thing browsers differ in: how code gets into it. */
export const popupOn = (run: RunInPopup, own: OwnWays): Popup => {
  const text = () => run<string>('document.body.innerText');
  const waitForText = async (wanted: RegExp, patience = 20_000): Promise<string> => {
    const until = Date.now() + patience;
    for (;;) {
      const seen = await text();
      if (wanted.test(seen)) return seen;
      if (Date.now() > until) throw new Error(`The popup never said ${wanted}. It says:\n${seen}`);
      await pause(50);
    }
  };
  return {
    ...own,
    text,
    waitForText,
    html: () => run('document.documentElement.outerHTML'),
    evaluate: (read) => run(standalone(read)),
  };
};
