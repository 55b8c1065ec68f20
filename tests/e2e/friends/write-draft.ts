import { randomBytes } from 'node:crypto';
import type { PickDraft } from '@/lib/domain/friends/draft';
import type { PersonId } from '@/lib/domain/opinion';
import type { Harness } from '@/tests/e2e/harness/harness';

const PHOTO_BYTES = 65_536;

const put = `new Promise((done, failed) => {
  const open = indexedDB.open('grapevine');
  open.onerror = () => failed(open.error);
  open.onsuccess = () => {
    const tx = open.result.transaction(['drafts', 'draftPhotos'], 'readwrite');
    tx.objectStore('drafts').put(draft);
    for (const { id } of draft.candidates.flatMap(({ photos }) => photos))
      tx.objectStore('draftPhotos').put({ id, draft: draft.id, type: 'image/webp', bytes: crypto.getRandomValues(new Uint8Array(65536)) });
    tx.oncomplete = () => { open.result.close(); done(); };
    tx.onerror = () => failed(tx.error);
  };
})`;

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');

/** Puts a draft of six photos, of 65,536 bytes each, where the pick page keeps its drafts; its id. */
export const writeDraft = async (browser: Harness, to: readonly PersonId[]): Promise<string> => {
  const candidates = Array.from({ length: 6 }, (_, place) => ({
    id: hex(8),
    title: `Frame ${place + 1}`,
    photos: [{ id: hex(8), size: PHOTO_BYTES, type: 'image/webp' as const, width: 720, height: 720 }],
  }));
  const draft: PickDraft = { id: hex(8), question: 'Which frame suits me?', note: '', candidates, days: 7, to };
  await browser.inExtension(`((draft) => ${put})(${JSON.stringify(draft)})`);
  return draft.id;
};
