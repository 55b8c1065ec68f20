import { createContext, use } from 'react';
import type { Answer, Asked, MessageName } from '@/lib/messaging/messages';

/** What a page's components may do besides reading storage; entrypoints give the real ones, tests give their own. */
export type Ports = {
  /** Sends a command to the background; rejects when it cannot be reached. */
  send<N extends MessageName>(name: N, about: Asked<N>): Promise<Answer<N>>;
  /** Asks the shopper for these origins (`https://forum.example`); call it straight from a click. */
  askFor(origins: readonly string[]): Promise<boolean>;
  /** Whether all of these origins are already allowed. */
  mayAsk(origins: readonly string[]): Promise<boolean>;
  /** Takes the permission for these origins back. */
  giveUp(origins: readonly string[]): Promise<void>;
  /** Asks the shopper whether Grapevine may show notifications; call it straight from a click. */
  askForNotifications(): Promise<boolean>;
  openOptions(): void;
  /** Opens one of our own pages in a tab: `/pick.html#new`, `/options.html#friends`. */
  openOwn(page: `/${'pick' | 'options'}.html${string}`): void;
  /** Opens a foreign page in a new tab, without opener or referrer. */
  openPage(url: string): void;
  /** Unix seconds. */
  now(): number;
  /** The version of this program, as people report it. */
  version: string;
};

export const PortsContext = createContext<Ports | null>(null);

/** The ports of this page. Throws outside a PortsContext. */
export const usePorts = (): Ports => {
  const ports = use(PortsContext);
  if (!ports) throw new Error('PortsContext is missing');
  return ports;
};
