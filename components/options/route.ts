import { useSyncExternalStore } from 'react';

/** The sections of the options page, in the order of its navigation. */
export const SECTIONS = ['sources', 'searches', 'friends', 'clips', 'privacy', 'data', 'appearance', 'help'] as const;

export type Section = (typeof SECTIONS)[number];

/** Where in the options page we are; `about` narrows it to one source, one room of friends, or one clip. */
export type Route = { section: Section; about?: string };

/** A hash such as `#privacy?about=feed%3Ablog.example` as a route; anything unknown is the sources. */
export const routeOf = (hash: string): Route => {
  const [name, query] = hash.replace(/^#/, '').split('?', 2);
  const section = SECTIONS.find((known) => known === name) ?? 'sources';
  const about = new URLSearchParams(query).get('about');
  return about ? { section, about } : { section };
};

/** The hash of a route. */
export const hashOf = ({ section, about }: Route): string =>
  `#${section}${about ? `?${new URLSearchParams({ about })}` : ''}`;

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The route of the page's address. */
export const useRoute = (): Route => routeOf(useSyncExternalStore(listen, () => location.hash));
