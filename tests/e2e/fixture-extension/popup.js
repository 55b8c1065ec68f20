const api = globalThis.browser ?? globalThis.chrome;
const put = (id, text) => {
  document.getElementById(id).textContent = text;
};

const tabInView = async () => {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  return asked || (await api.tabs.query({ active: true, currentWindow: true }))[0].id;
};

const look = async () => {
  const target = { tabId: await tabInView() };
  const [{ result }] = await api.scripting.executeScript({ target, func: () => document.title });
  await api.storage.session.set({ title: result });
  put('seen', result);
};

document.getElementById('count').onclick = ({ target }) => put('count', Number(target.textContent) + 1);
document.getElementById('ask').onclick = () =>
  api.permissions.request({ origins: ['https://forum.test/*'] }).then((granted) => put('granted', String(granted)));
put('language', api.i18n.getUILanguage());
look().catch((error) => put('seen', `not allowed: ${error.message}`));
