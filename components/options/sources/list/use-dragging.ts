import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useState } from 'react';

type Drag = { from: number; to: number };

/** The place among `rows` a pointer at this height asks for: below every other row whose middle it has passed. */
const placeAt = (y: number, rows: readonly Element[], dragged: number): number =>
  rows.filter((row, place) => {
    const { top, height } = row.getBoundingClientRect();
    return place !== dragged && top + height / 2 < y;
  }).length;

/**
 * Dragging a row by its handle with mouse, pen or finger. While dragging, `drag` says which row would go where;
 * `drop` is told once, when the pointer lets go. Escape leaves everything as it was.
 */
export const useDragging = (list: RefObject<HTMLElement | null>, drop: (from: number, to: number) => void) => {
  const [drag, setDrag] = useState<Drag>();
  useEffect(() => {
    if (!drag) return;
    const stop = new AbortController();
    const { signal } = stop;
    const rows = () => [...(list.current?.children ?? [])].filter((row) => row.hasAttribute('data-movable'));
    const end = () => setDrag(undefined);
    const under = ({ clientY }: PointerEvent) => placeAt(clientY, rows(), drag.to);
    addEventListener('pointermove', (event) => setDrag({ ...drag, to: under(event) }), { signal });
    addEventListener(
      'pointerup',
      (event) => {
        end();
        // A quick hand lets go before the last move was drawn.
        drop(drag.from, under(event));
      },
      { signal },
    );
    addEventListener('pointercancel', end, { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
    return () => stop.abort();
  }, [drag, drop, list]);
  const grab = (place: number) => (event: ReactPointerEvent) => {
    if (event.button === 0) setDrag({ from: place, to: place });
  };
  return { drag, grab };
};
