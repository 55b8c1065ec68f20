/**
 * What runs in Orchard's pages: cards open without a page load (the address changes through the history, as in single-page
 * shops), and choosing a variant changes `?variant=`.
 */
export const ORCHARD_SCRIPT = `
const show = async (address) => {
  const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  document.title = next.title;
  for (const old of document.head.querySelectorAll('[type="application/ld+json"], [rel=canonical]')) old.remove();
  document.head.append(...next.head.querySelectorAll('[type="application/ld+json"], [rel=canonical]'));
  document.querySelector('main').replaceWith(next.querySelector('main'));
  scrollTo(0, 0);
  choose();
};
const choose = () => {
  const wanted = new URL(location).searchParams.get('variant');
  const swatches = [...document.querySelectorAll('[data-variant]')];
  const chosen = swatches.find((one) => one.dataset.variant === wanted) ?? swatches[0];
  for (const one of swatches) one.setAttribute('aria-pressed', String(one === chosen));
  const sku = document.querySelector('[data-sku]');
  if (sku && chosen) sku.textContent = chosen.dataset.variant;
};
document.addEventListener('click', async (event) => {
  const swatch = event.target.closest('[data-variant]');
  if (swatch) {
    history.replaceState(null, '', '?variant=' + swatch.dataset.variant);
    return choose();
  }
  const card = event.target.closest('a.card');
  if (!card || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState(null, '', card.href);
  await show(card.href);
});
addEventListener('popstate', () => show(location.href));
choose();
`;
