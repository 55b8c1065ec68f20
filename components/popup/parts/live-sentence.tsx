import { useEffect, useState } from 'react';

/** Sentences that change faster than this are not read out one by one, in milliseconds. */
const CALM = 1500;

/** Reads a sentence out when it has changed and stayed for a moment. */
export const LiveSentence = ({ sentence }: { sentence: string }) => {
  const [heard, setHeard] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setHeard(sentence), CALM);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p className="visuallyHidden" aria-live="polite">
      {heard}
    </p>
  );
};
