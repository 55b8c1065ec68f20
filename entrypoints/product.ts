import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '@/lib/detect/detect';
import { mayLook } from '@/lib/detect/may-look';
import { type Watch, watchPage } from '@/lib/detect/watch-page';
import type { Asked } from '@/lib/messaging/messages';
import { isConnected, sendFromPage } from '@/lib/platform/send-from-page';

/** Where the first instance leaves its watch for later ones; the page cannot see this world. */
const MARK = Symbol.for('grapevine product watch');
const room = globalThis as { [MARK]?: Watch };

/** Looks at the page and says what it saw, unless that is what it said last. False once nobody is there to hear it. */
const looker = () => {
  let last = '';
  return (forced: boolean): boolean => {
    if (!isConnected()) return false;
    if (!mayLook(location.href)) return true;
    const sighting: Asked<'seen'> = detect(document, location.href);
    const said = JSON.stringify(sighting);
    if (said === last && !forced) return true;
    last = said;
    return sendFromPage('seen', sighting);
  };
};

const start = (): void => {
  const look = looker();
  const address = () => location.href;
  const later = (act: () => void, ms: number) => window.setTimeout(act, ms);
  if (look(true)) room[MARK] = watchPage({ document, address, later, forget: (timer) => clearTimeout(timer) }, look);
};

const whenShown = (act: () => void): void => {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', () => whenReady(act), { once: true });
  else whenReady(act);
};

const whenReady = (act: () => void): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
};

export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  if (room[MARK]) room[MARK].again();
  else whenShown(start);
});
