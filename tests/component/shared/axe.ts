import axe from 'axe-core';
import { expect } from 'vitest';

/** The names axe has for WCAG 2.2, levels A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with the rules broken and where, when the page breaks any of WCAG 2.2 A and AA that can be checked by a program. */
export const expectAccessible = async (within: Element = document.body): Promise<void> => {
  const { violations } = await axe.run(within, { runOnly: WCAG, resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};
