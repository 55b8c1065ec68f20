import type { ElementHandle, Page } from 'puppeteer-core';

const PATIENCE = 8000;

/** The elements that have a role, by markup or by attribute. */
const WEARERS: Record<string, string> = {
  button: 'button, summary, [role=button]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  link: 'a[href], [role=link]',
  radio: 'input[type=radio], [role=radio]',
  textbox: 'input:not([type]), input[type=text], input[type=url], input[type=search], textarea, [role=textbox]',
};

/**
 * Finds what can be seen and used and has this name: by `aria-labelledby`, `aria-label`, its label or its own text, in the
 * order of the accessible name computation. Firefox answers the same by its accessibility tree, in seconds each time.
 */
const FIND = `(wearers, wanted) => {
  const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
    if (node.hidden || getComputedStyle(node).display === 'none') return '';
    const said = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    if (said !== null) return said;
    const inside = Array.from(node.childNodes, textOf).join('');
    return getComputedStyle(node).display === 'inline' ? inside : ' ' + inside + ' ';
  };
  const referred = (element) =>
    (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)).filter(Boolean);
  const nameOf = (element) => {
    const by = plain(referred(element).map(textOf).join(' ')) || plain(element.getAttribute('aria-label'));
    if (by) return by;
    if ('labels' in element && element.labels?.length) return plain(Array.from(element.labels, textOf).join(' '));
    return plain(textOf(element)) || plain(element.title) || plain(element.placeholder);
  };
  return Array.from(document.querySelectorAll(wearers)).find(
    (element) => element.checkVisibility() && !element.disabled && nameOf(element) === wanted,
  );
}`;

/** What people know by this role and name, as soon as it is there and can be used. */
const named = async (page: Page, role: string, name: string): Promise<ElementHandle<HTMLElement>> => {
  const wearers = WEARERS[role] ?? `[role=${role}]`;
  const asked = `(${FIND})(${JSON.stringify(wearers)}, ${JSON.stringify(name)})`;
  const found = await page.waitForFunction(asked, { timeout: PATIENCE, polling: 50 }).catch((error: unknown) => {
    throw new Error(`No ${role} named “${name}”`, { cause: error });
  });
  return found as ElementHandle<HTMLElement>;
};

/** Waits until it stands still: what loads above it would move it away under the pointer. */
const stands = (element: ElementHandle<HTMLElement>): Promise<void> =>
  element.evaluate(async (moving) => {
    moving.scrollIntoView({ block: 'center', behavior: 'instant' });
    const top = () => moving.getBoundingClientRect().top;
    for (let last = Number.NaN; last !== top(); ) {
      last = top();
      await new Promise((later) => setTimeout(later, 60));
    }
  });

/** Clicks what has this name, as people hear or read it, with a real pointer, as soon as it is there and can be used. */
export const press = async (page: Page, name: string, role = 'button'): Promise<void> => {
  const element = await named(page, role, name);
  await stands(element);
  await element.click();
  await element.dispose();
};

/** Pastes into the field of this name, in place of what was there. */
export const fillIn = async (page: Page, name: string, text: string): Promise<void> => {
  const field = await named(page, 'textbox', name);
  await field.evaluate((element, pasted) => {
    (element as HTMLInputElement).select();
    document.execCommand('insertText', false, pasted);
  }, text);
  await field.dispose();
};

/** What a page says. */
export const textOf = (page: Page): Promise<string> => page.evaluate('document.body.innerText') as Promise<string>;
