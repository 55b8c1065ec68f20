import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useEffectEvent } from 'react';

/**
 * Closes an inner panel on Escape, before the browser would close the page. Put the handler it answers on the panel:
 * the panel that holds the focus then goes first.
 */
export const useEscape = (close: () => void): ((event: ReactKeyboardEvent) => void) => {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    close();
  };
  const heard = useEffectEvent(pressed);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => heard(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
  return (event) => pressed(event.nativeEvent);
};
