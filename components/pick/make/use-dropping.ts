import { useEffect, useEffectEvent, useState } from 'react';

const filesIn = (data: DataTransfer | null): readonly File[] =>
  [...(data?.files ?? [])].filter(({ type }) => type === '' || type.startsWith('image/'));

/** Takes pictures that are pasted into the page or dropped on it; true while some are being dragged over it. */
export const useDropping = (take: (files: readonly File[]) => void): boolean => {
  const [over, setOver] = useState(false);
  const taken = useEffectEvent(take);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const dragged = (event: DragEvent) => {
      if (!holds(event)) return;
      // Or the browser would leave the page to show the picture.
      event.preventDefault();
      setOver(true);
    };
    const dropped = (event: DragEvent) => {
      setOver(false);
      if (!holds(event)) return;
      event.preventDefault();
      taken(filesIn(event.dataTransfer));
    };
    const pasted = (event: ClipboardEvent) => {
      const files = filesIn(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      taken(files);
    };
    addEventListener('dragover', dragged, { signal });
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener('drop', dropped, { signal });
    addEventListener('paste', pasted, { signal });
    return () => stop.abort();
  }, []);
  return over;
};
