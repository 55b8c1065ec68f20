import type { PopupState } from './state';

/** What to send us when something broke. It names no product, no page and no source, only kinds of trouble. `version` is the program's own. */
export const reportOf = ({ board, background, opinions, online }: PopupState, version: string): string => {
  const lookups = (board?.lookups ?? []).map((lookup) =>
    lookup.state === 'failed' ? `${lookup.medium}: ${lookup.trouble}` : `${lookup.medium}: ${lookup.state}`,
  );
  return [
    `Grapevine ${version}`,
    navigator.userAgent,
    `background: ${background.state}${background.state === 'lost' ? `, ${background.because}` : ''}`,
    `online: ${online}`,
    `page: ${board?.page.state ?? 'unknown'}`,
    `opinions: ${opinions.length}`,
    ...lookups,
  ].join('\n');
};
