import { useRef, useState } from 'react';
import type { Filter } from './filter';

/** What is being read, if anything; closing it brings back the focus and the place on the page. */
export const useReading = () => {
  const [filter, setFilter] = useState<Filter>();
  const from = useRef<{ focus: Element | null; top: number }>(null);
  const read = (next: Filter) => {
    from.current ??= { focus: document.activeElement, top: scrollY };
    setFilter(next);
  };
  const close = () => {
    const { focus, top } = from.current ?? { focus: null, top: 0 };
    from.current = null;
    setFilter(undefined);
    // The summary is hidden until React has put it back.
    requestAnimationFrame(() => {
      scrollTo(0, top);
      if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    });
  };
  return { filter, read, change: setFilter, close };
};
