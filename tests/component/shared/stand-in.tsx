import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import type { ReactNode } from 'react';
import { type Ports, PortsContext } from '@/components/shared/ports';
import { LanguageContext } from '@/components/shared/words';
import type { Language } from '@/lib/domain/settings';

const refuse = () => Promise.reject(new Error('not expected here'));

/** Ports that refuse everything but what a test gives. */
export const portsWith = (some: Partial<Ports> = {}): Ports => ({
  send: refuse,
  askFor: refuse,
  askForNotifications: refuse,
  mayAsk: refuse,
  giveUp: refuse,
  openOptions: () => undefined,
  openOwn: () => undefined,
  openPage: () => undefined,
  now: () => 0,
  version: '1.2.3',
  ...some,
});

/** A page of one theme and language around what is tested. */
export const on = (page: { theme?: 'light' | 'dark'; language?: Language; ports?: Ports }, children: ReactNode) => {
  const { theme = 'light', language = 'en', ports = portsWith() } = page;
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  // A colour on its way from one theme to the other is nobody's contrast.
  document.documentElement.style.setProperty('--quick', '0ms');
  return (
    <PortsContext value={ports}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </PortsContext>
  );
};
