import { LIMITS } from '@/lib/domain/friends/limits';
import type { Profile } from '@/lib/domain/friends/person';
import { plainLine } from '@/lib/domain/plain-text';

/** A name as friends may have it: one line of plain text, at most LIMITS.name characters. */
export const plainName = (name: string): string => plainLine(name, LIMITS.name);

/** What somebody says of themselves, fit to be told; undefined without a name. */
export const plainProfile = ({ name, face, mayBeAsked }: Profile): Profile | undefined => {
  const plain = plainName(name);
  const small = face !== undefined && face.length <= Math.ceil(LIMITS.faceBytes / 3) * 4;
  return plain === '' ? undefined : { name: plain, ...(small && { face }), mayBeAsked };
};
