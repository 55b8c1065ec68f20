import { file, type Reply } from '@/tests/world/site';
import { MOST_IN_ANSWER } from './event-store';
import { SIZES } from './house';

/** What a relay says of itself to whoever comes without a socket (NIP-11). */
export const information = (): Reply => {
  const limitation = { max_message_length: SIZES.frame, max_limit: MOST_IN_ANSWER, auth_required: false };
  const about = { name: 'A relay of the demo world', supported_nips: [1, 9, 11, 40, 42, 59], limitation };
  return file('application/nostr+json', JSON.stringify(about));
};
