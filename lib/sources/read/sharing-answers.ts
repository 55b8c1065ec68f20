import type { SourceIo } from '@/lib/domain/source';

/** The same io, but each text is fetched once however often it is asked for, whatever came of it. */
export const sharingAnswers = (io: SourceIo): SourceIo => {
  const asked = new Map<string, Promise<string>>();
  return {
    ...io,
    fetchText(url, asking) {
      const answer = asked.get(url) ?? io.fetchText(url, asking);
      asked.set(url, answer);
      return answer;
    },
  };
};
