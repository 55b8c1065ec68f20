import type { Watch } from './watch-page';

/** Reads the page and reports it; unless `forced`, only what is new. False once the extension is gone. */
export type Reader = (forced: boolean) => boolean;

/** What the scripts in one page share: each is there once, however often it is put in. */
export type Room = { watch?: Watch; reader?: Reader };

const MARK = Symbol.for('grapevine');

/** The room in the scripts' own world, which the page cannot see. */
export const roomOfPage = (world: object): Room => {
  const holder = world as { [MARK]?: Room };
  holder[MARK] ??= {};
  return holder[MARK];
};
