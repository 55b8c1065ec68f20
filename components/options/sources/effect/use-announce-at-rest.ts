import { useEffect, useRef } from 'react';
import { useAnnounce } from '@/components/shared/announcer';

/** So long nothing may change before it is said, in milliseconds: arrow keys pass through the steps between. */
const REST = 700;

/** Says a sentence once it has stood for a while; the one at first only where it is `news` already. */
export const useAnnounceAtRest = (sentence: string, news: boolean): void => {
  const announce = useAnnounce();
  const said = useRef(news ? '' : sentence);
  useEffect(() => {
    if (sentence === said.current) return;
    const resting = setTimeout(() => {
      said.current = sentence;
      announce(sentence);
    }, REST);
    return () => clearTimeout(resting);
  }, [announce, sentence]);
};
