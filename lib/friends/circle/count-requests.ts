import type { FriendsIo } from '@/lib/friends/io';

/** Shows in the news how many ask to be let in. */
export const countRequests = async (io: FriendsIo): Promise<void> => {
  const invites = Object.values((await io.vault.read())?.invites ?? {});
  const requests = invites.reduce((sum, { value }) => sum + (value.state === 'open' ? value.requests.length : 0), 0);
  await io.news((news) => (news.requests === requests ? news : { ...news, requests }));
};
