/** Lets the shopper keep JSON text as a file of this name, through the browser's own download. */
export const saveJson = (name: string, json: string): void => {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Firefox reads the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
