import type { SourceIo } from '@/lib/domain/source';

const sharing = <T>(fetch: (url: string, ...rest: never[]) => Promise<T>) => {
  const asked = new Map<string, Promise<T>>();
  return (url: string, ...rest: never[]): Promise<T> => {
    const answer = asked.get(url) ?? fetch(url, ...rest);
    asked.set(url, answer);
    return answer;
  };
};

/** The same io, but each address is asked once however often its text or its JSON is wanted, whatever came of it. */
export const sharingAnswers = (io: SourceIo): SourceIo => ({
  ...io,
  fetchText: sharing(io.fetchText),
  fetchJson: sharing(io.fetchJson),
});
