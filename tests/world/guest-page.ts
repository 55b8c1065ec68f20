import { existsSync, readFileSync } from 'node:fs';
import { notFound, page, type Site } from './site';

const BUILT = '.output/guest/guest.html';

/** Any host that serves the guest page as the build made it, and nothing else. */
export const guestPage: Site = ({ url }) =>
  url.pathname === '/guest.html' && existsSync(BUILT) ? page(readFileSync(BUILT, 'utf8')) : notFound();
