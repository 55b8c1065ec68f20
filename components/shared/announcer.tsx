import { createContext, type ReactNode, use, useState } from 'react';

const AnnouncerContext = createContext<(said: string) => void>(() => undefined);

/** Holds the one live region of a page; `useAnnounce` inside it speaks. */
export const Announcer = ({ children }: { children: ReactNode }) => {
  const [said, announce] = useState('');
  return (
    <AnnouncerContext value={announce}>
      {/* First, where its own pixel cannot make a full page scroll. */}
      <div className="visuallyHidden" aria-live="polite">
        {said}
      </div>
      {children}
    </AnnouncerContext>
  );
};

/** Says a sentence to those who cannot see what just changed. */
export const useAnnounce = (): ((said: string) => void) => use(AnnouncerContext);
