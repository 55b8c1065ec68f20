import { onTestFinished } from 'vitest';

/** A file the page let the browser keep. */
export type Download = { name: string; text: Promise<string> };

/** Collects what the page downloads, in place of the browser, until the test is over. */
export const downloads = (): readonly Download[] => {
  const saved: Download[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, text: fetch(this.href).then((blob) => blob.text()) });
  };
  onTestFinished(() => {
    HTMLAnchorElement.prototype.click = click;
  });
  return saved;
};
