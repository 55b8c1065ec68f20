/** The rooms inside Friends, in the order of their links. */
export const ROOMS = ['people', 'sharing', 'relays', 'answers', 'safety'] as const;

export type Room = (typeof ROOMS)[number];

/** The room an address names; people when it names none we know. */
export const roomOf = (about: string | undefined): Room => ROOMS.find((room) => room === about) ?? 'people';
