import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayLook } from '@/lib/detect/watch/may-look';
import { roomOfPage } from '@/lib/detect/watch/room';
import { type Surroundings, watchPage } from '@/lib/detect/watch/watch-page';
import { worthReading } from '@/lib/detect/watch/worth-reading';
import { isConnected, sendFromPage } from '@/lib/platform/send-from-page';

const room = roomOfPage(globalThis);

/** Has the page read when it is worth it; the reader comes only then. False once nobody is there to hear it. */
const look = (forced: boolean): boolean => {
  if (!isConnected()) return false;
  if (!mayLook(location.href)) return true;
  if (room.reader) return room.reader(forced);
  return worthReading(document) ? sendFromPage('worthReading', {}) : true;
};

/** Newer browsers tell of in-page navigation; the scripts' own world may ask for it although the page's types do not name it. */
const onNavigation = (act: () => void): (() => void) => {
  const { navigation } = window as Window & { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', act);
  return () => navigation?.removeEventListener('navigatesuccess', act);
};

const SURROUNDINGS: Surroundings = {
  document,
  address: () => location.href,
  now: () => performance.now(),
  later: (act, ms) => window.setTimeout(act, ms),
  forget: (timer) => clearTimeout(timer),
  onNavigation,
};

const start = (): void => {
  if (look(false)) room.watch = watchPage(SURROUNDINGS, look);
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

/** The small script on every page the shopper allowed: it watches, and calls for the reader where there may be a product. */
export default defineUnlistedScript(() => {
  if (window.top === window && !room.watch) whenShown(start);
});
