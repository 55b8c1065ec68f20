import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '@/components/popup/popup';
import { POPUP_TITLES } from '@/components/popup/words/popup-words';
import type { Ports } from '@/components/shared/ports';
import { Stage } from '@/components/shared/stage';
import { send } from '@/lib/messaging/bus';
import { activeTab } from '@/lib/platform/active-tab';
import { nowSeconds } from '@/lib/platform/clock';
import { ownVersion } from '@/lib/platform/own-version';
import { askFor, askForNotifications, giveUp, mayAsk, openOptions, openOwn, openPage } from '@/lib/platform/page-doors';

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

// On a phone, and with the tab in its address, the popup is a page like any other; else a window as wide as its content.
if (!location.search && screen.width > 480) document.documentElement.dataset.window = '';

const root = document.getElementById('root');
const tab = await activeTab(location.href);
if (root && tab !== undefined)
  createRoot(root).render(
    <StrictMode>
      <Stage ports={ports} titles={POPUP_TITLES}>
        <Popup tab={tab} />
      </Stage>
    </StrictMode>,
  );
