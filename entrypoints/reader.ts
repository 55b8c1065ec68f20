import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '@/lib/detect/detect';
import { type Reader, roomOfPage } from '@/lib/detect/watch/room';
import type { Asked } from '@/lib/messaging/messages';
import { sendFromPage } from '@/lib/platform/send-from-page';

/** Reads the page and says what it saw, unless that is what it said last. False once nobody is there to hear it. */
const reader = (): Reader => {
  let last = '';
  return (forced) => {
    const sighting: Asked<'seen'> = detect(document, location.href);
    const said = JSON.stringify(sighting);
    if (said === last && !forced) return true;
    last = said;
    return sendFromPage('seen', sighting);
  };
};

/** Put into a page that is worth reading, or whose shopper asks; put in again it reads again. */
export default defineUnlistedScript(() => {
  const room = roomOfPage(globalThis);
  room.reader ??= reader();
  room.reader(true);
});
