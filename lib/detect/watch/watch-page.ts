/** What watching needs from the page script's surroundings; an argument so that tests can turn the clock. */
export type Surroundings = {
  document: Document;
  /** The page's address as it is now. */
  address(): string;
  /** Milliseconds on a clock that only runs forwards. */
  now(): number;
  later(act: () => void, ms: number): number;
  forget(timer: number): void;
  /** Calls `act` after each in-page navigation until the returned function is called; absent where the browser cannot tell. */
  onNavigation?: ((act: () => void) => () => void) | undefined;
};

/** A watch over one page. `again` looks at once, even when nothing seems to have changed; `stop` ends it for good. */
export type Watch = { again(): void; stop(): void };

/** How long the page must be quiet before it is looked at again, and how often its address is compared. */
export const QUIET_MS = 600;
export const ADDRESS_MS = 800;
/** A page that never falls quiet is looked at anyway this long after its first change. */
export const PATIENCE_MS = 4000;

const ATTRIBUTES = ['content', 'value', 'href', 'aria-checked', 'aria-selected', 'selected'];

/** Only these parts of a page can change what it sells: headings, prices, choices and markup. */
const MATTERS =
  'h1,h2,main,form,select,script,meta,title,link,[itemprop],[class*="price" i],[class*="product" i],[id*="product" i],[class*="review" i]';

const matters = ({ target, addedNodes }: MutationRecord): boolean => {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return addedNodes.length > 2 || (element?.closest(MATTERS) ?? null) !== null;
};

/**
 * Calls `look` whenever the page may show another product: after in-page navigation, and when parts that matter have
 * changed and fallen quiet again. `look` returns false to end the watch.
 */
export const watchPage = (around: Surroundings, look: (forced: boolean) => boolean): Watch => {
  let [address, quiet, poll] = [around.address(), 0, 0];
  let unseenSince: number | undefined;
  const stop = (): void => {
    observer.disconnect();
    unsubscribe?.();
    around.forget(quiet);
    around.forget(poll);
  };
  const act = (forced: boolean): void => {
    around.forget(quiet);
    [quiet, unseenSince] = [0, undefined];
    if (!look(forced)) stop();
  };
  const soon = (): void => {
    around.forget(quiet);
    unseenSince ??= around.now();
    const patience = unseenSince + PATIENCE_MS - around.now();
    quiet = around.later(() => act(false), Math.max(0, Math.min(QUIET_MS, patience)));
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some(matters)) soon();
  });
  const compare = (): void => {
    if (around.address() !== address) soon();
    address = around.address();
  };
  const compareAgain = (): void => {
    compare();
    poll = around.later(compareAgain, ADDRESS_MS);
  };
  const whole = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES };
  observer.observe(around.document, whole);
  const unsubscribe = around.onNavigation?.(compare);
  poll = around.later(compareAgain, ADDRESS_MS);
  return { again: () => act(true), stop };
};
