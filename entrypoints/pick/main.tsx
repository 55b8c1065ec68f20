import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type PickDoors, PickDoorsContext } from '@/components/pick/pick-doors';
import { PickPage } from '@/components/pick/pick-page';
import { PICK_TITLES } from '@/components/pick/words/pick-words';
import type { Ports } from '@/components/shared/ports';
import { Stage } from '@/components/shared/stage';
import { send } from '@/lib/messaging/bus';
import { nowSeconds } from '@/lib/platform/clock';
import { saveGuestPage } from '@/lib/platform/guest-page';
import { ownVersion } from '@/lib/platform/own-version';
import { askFor, askForNotifications, giveUp, mayAsk, openOptions, openOwn, openPage } from '@/lib/platform/page-doors';
import { makePhoto } from '@/lib/platform/photo';

const ports: Ports = {
  send,
  askFor,
  askForNotifications,
  giveUp,
  mayAsk,
  now: nowSeconds,
  openOptions,
  openOwn,
  openPage,
  version: ownVersion(),
};

const doors: PickDoors = {
  shrinkPhoto: (file) => makePhoto(file),
  newId: () =>
    [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  saveGuestPage,
};

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <PickDoorsContext value={doors}>
        <Stage ports={ports} titles={PICK_TITLES}>
          <PickPage />
        </Stage>
      </PickDoorsContext>
    </StrictMode>,
  );
