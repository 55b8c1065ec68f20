const api = globalThis.browser ?? globalThis.chrome;
const bootedAt = Date.now();

api.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message === 'booted') answer(bootedAt);
  if (message === 'badge') api.action.setBadgeText({ text: '7' }).then(() => answer(true));
  return true;
});

api.runtime.onInstalled.addListener(() => {
  api.storage.local.set({ welcomed: true });
  api.tabs.create({ url: 'welcome.html' });
});
