import { useEffect, useState } from 'react';
import type { SaidId } from '@/lib/domain/friends/said';

/** What a new pick begins with: the product on a tab's board, products of the shortlist, a draft that was begun, or nothing. */
export type Beginning = { tab: number } | { keys: readonly string[] } | { draft: string };

/** Where in the pick page we are. `share` opens the ways to send a link at once. */
export type Route =
  | { view: 'new'; from: Beginning }
  | { view: 'edit' | 'decide'; pick: SaidId }
  | { view: 'pick'; pick: SaidId; share: boolean }
  | { view: 'verdict' | 'ask'; id: string }
  | { view: 'picks' | 'shortlist' | 'decisions' };

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const beginningOf = (text: string): Beginning => {
  const tab = /^tab:(\d{1,10})$/.exec(text)?.[1];
  if (tab !== undefined) return { tab: Number(tab) };
  if (text.startsWith('draft:')) return { draft: decoded(text.slice(6)) };
  return { keys: text.split(',').filter(Boolean).map(decoded) };
};

/** An address such as `#new=tab:7`, `#pick=…&share` or `#shortlist` as a route; anything unknown is the list of picks. */
export const routeOf = (hash: string): Route => {
  const [, name = '', about = '', more = ''] = /^#?([a-z]+)(?:=([^&]*))?(.*)$/.exec(hash) ?? [];
  if (name === 'new') return { view: 'new', from: beginningOf(about) };
  if (name === 'shortlist' || name === 'decisions') return { view: name };
  if (!about) return { view: 'picks' };
  if (name === 'edit' || name === 'decide') return { view: name, pick: decoded(about) };
  if (name === 'pick') return { view: 'pick', pick: decoded(about), share: more === '&share' };
  if (name === 'verdict' || name === 'ask') return { view: name, id: decoded(about) };
  return { view: 'picks' };
};

const beginning = (from: Beginning): string => {
  if ('tab' in from) return `=tab:${from.tab}`;
  if ('draft' in from) return `=draft:${encodeURIComponent(from.draft)}`;
  return from.keys.length > 0 ? `=${from.keys.map(encodeURIComponent).join(',')}` : '';
};

/** The address of a route, from its `#` on. */
export const hashOf = (route: Route): string => {
  switch (route.view) {
    case 'new':
      return `#new${beginning(route.from)}`;
    case 'pick':
      return `#pick=${encodeURIComponent(route.pick)}${route.share ? '&share' : ''}`;
    case 'edit':
    case 'decide':
      return `#${route.view}=${encodeURIComponent(route.pick)}`;
    case 'verdict':
    case 'ask':
      return `#${route.view}=${encodeURIComponent(route.id)}`;
    default:
      return `#${route.view}`;
  }
};

/** A visit to an address of this page: each has a number of its own, also when the address is the same again. */
export type Visit = { route: Route; number: number };

/** The visit the shopper is on. */
export const useVisit = (): Visit => {
  const [visit, setVisit] = useState<Visit>(() => ({ route: routeOf(location.hash), number: 0 }));
  useEffect(() => {
    const moved = () => setVisit(({ number }) => ({ route: routeOf(location.hash), number: number + 1 }));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return visit;
};

/** Goes to another view of this page. `instead` leaves no way back to this one. */
export const go = (route: Route, instead = false): void => {
  if (instead) location.replace(hashOf(route));
  else location.hash = hashOf(route);
};

/** Lets the address say where we are by now, without going anywhere. */
export const rename = (route: Route): void => history.replaceState(null, '', hashOf(route));
