import { browser } from './browser';

/** The version of this program, as the browser and the stores name it. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
