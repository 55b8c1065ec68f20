const kept = (): string => {
  const state: unknown = history.state;
  return typeof state === 'string' ? state : '';
};

const inThePage = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="grapevine-code"]')?.content.trim() ?? '';

/**
 * The code this page was opened with: behind the `#` of its address, or in the page itself where it was saved for a friend.
 * It opens what is asked, so it leaves the address at once, where a glance, a picture or a shared tab would show it. The entry
 * of the tab's history keeps it instead: a reload and the way back still work, and it is gone with the tab.
 */
export const takeCode = (): string => {
  const code = location.hash.slice(1) || kept() || inThePage();
  if (location.hash) history.replaceState(code, '', location.pathname + location.search);
  return code;
};
