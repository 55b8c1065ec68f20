import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Options } from '@/components/options/options';
import { OPTIONS_TITLES } from '@/components/options/words/options-words';
import type { Ports } from '@/components/shared/ports';
import { Stage } from '@/components/shared/stage';
import { send } from '@/lib/messaging/bus';
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

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Stage ports={ports} titles={OPTIONS_TITLES}>
        <Options />
      </Stage>
    </StrictMode>,
  );
