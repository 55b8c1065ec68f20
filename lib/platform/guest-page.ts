/** Where the page waits for the code of the one pick it is to open. */
const PLACE = '<meta name="grapevine-code" content="" />';
/** Only what a code is made of may be written into the page. */
const CODE = /^[\w.-]{1,4000}$/;

/** The guest page with a code in it, so that it opens one pick by itself; undefined when either is not what it should be. */
export const pageWithCode = (page: string, code: string): string | undefined =>
  CODE.test(code) && page.includes(PLACE)
    ? page.replace(PLACE, () => PLACE.replace('""', () => `"${code}"`))
    : undefined;

/** Lets the shopper keep the guest page for one code as a file. False when this build has no such page. */
export const saveGuestPage = async (code: string): Promise<boolean> => {
  const answer = await fetch('/guest.html').catch(() => undefined);
  const page = answer?.ok ? pageWithCode(await answer.text(), code) : undefined;
  if (page === undefined) return false;
  const url = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href: url, download: 'grapevine-question.html' }).click();
  // Firefox reads the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
};
