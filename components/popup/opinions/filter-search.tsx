import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { usePopupWords } from '@/components/popup/words/popup-words';
import styles from './filters.module.css';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select');

/** Gives the focus to the field when `/` is pressed anywhere but in a field. */
const useSlash = () => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  return field;
};

/** Searches in what people say. `/` gets there; Escape first empties it. */
export const FilterSearch = ({ words, search }: { words: string; search(words: string): void }) => {
  const say = usePopupWords();
  const field = useSlash();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || words === '') return;
    event.preventDefault();
    event.stopPropagation();
    search('');
  };
  return (
    <div className={styles.search}>
      <Search size={16} aria-hidden />
      <input
        ref={field}
        type="search"
        maxLength={80}
        aria-label={say('list.search')}
        aria-keyshortcuts="/"
        placeholder={say('list.search')}
        value={words}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </div>
  );
};
