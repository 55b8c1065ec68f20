import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { EXTENSION, type InFirefox } from './firefox-chrome';
import type { Popup } from './harness';
import { popupOn } from './popup';

const POPUP = `const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is closed');`;

// A popup is no BiDi context. A frame script reaches it; it sees the page as any privileged code does, so a strict CSP is no bar.
const run = async (firefox: InFirefox, expression: string): Promise<unknown> => {
  const inside = `(async () => {
    const { document } = content;
    try { sendAsyncMessage('popup:said', { value: JSON.stringify(await (${expression})) }); }
    catch (error) { sendAsyncMessage('popup:said', { error: String(error) }); }
  })()`;
  const said = await firefox(`${POPUP}
    const line = popup.messageManager;
    const { value, error } = await new Promise((settle) => {
      // A script loaded just before the popup goes to its page is never heard of again.
      window.setTimeout(() => settle({ error: 'The popup did not answer' }), 3000);
      line.addMessageListener('popup:said', function heard({ data }) {
        line.removeMessageListener('popup:said', heard);
        settle(data);
      });
      line.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(inside)}), false);
    });
    if (error) throw new Error(error);
    return value;`);
  return typeof said === 'string' ? JSON.parse(said) : undefined;
};

const PICTURE = `${POPUP}
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`;

const click = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) throw new Error('Nothing to click at ' + ${JSON.stringify(selector)});
  element.click();
})()`;

const isReady = (firefox: InFirefox): Promise<boolean> =>
  run(firefox, `document.readyState === 'complete' && /^moz-extension:/.test(document.URL)`).then(
    (ready) => ready === true,
    () => false,
  );

// Pressing the button over an open popup would close it, as a second click does.
const CLOSE_OPEN = `const open = document.querySelector('.webextension-popup-browser')?.closest('panel');
  if (open?.state === 'open') open.hidePopup();`;

// Now and then Firefox never settles the press although the popup is there, or the popup does not come at all.
const press = (id: string): string => `${EXTENSION(id)}
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  await Promise.race([button.triggerAction(window), new Promise((late) => window.setTimeout(late, 2000))]);`;

/** Presses the toolbar button of the window in front, the way a click does, so activeTab is granted too. */
export const openFirefoxPopup = async (firefox: InFirefox, id: string): Promise<Popup> => {
  let ready = false;
  for (let tries = 3; tries > 0 && !ready; tries--) {
    await firefox(CLOSE_OPEN);
    await firefox(press(id));
    for (let left = 60; left > 0 && !ready; left--) {
      await pause(50);
      ready = await isReady(firefox);
    }
  }
  return popupOn((expression) => run(firefox, expression) as Promise<never>, {
    click: async (selector) => void (await run(firefox, click(selector))),
    screenshot: async (file) => writeFile(file, Buffer.from(String(await firefox(PICTURE)), 'base64')),
    close: async () => void (await firefox(`${POPUP} popup.closest('panel').hidePopup();`)),
  });
};
