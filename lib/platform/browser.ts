/** The WebExtensions API, promises in every browser. Nothing outside this folder touches it. */
export { browser } from 'wxt/browser';
