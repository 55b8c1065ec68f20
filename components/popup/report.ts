import { version } from '@/package.json';
import type { PopupState } from './state';

/** What to send us when something broke. It names no product, no page and no source, only kinds of trouble. */
export const reportOf = ({ board, background, opinions, online }: PopupState): string => {
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
