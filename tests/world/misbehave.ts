import type { Knobs } from './knobs';
import { json, page, type Reply } from './site';

const WALL = `<!doctype html><title>Just a moment…</title><h1>Checking that you are human</h1>
<p>Enable JavaScript and cookies to continue.</p><div id="challenge" data-ray="7f3a"></div>`;

const throttled = (retryAfter: number | string | undefined): Reply => {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  const extras = typeof retryAfter === 'number' ? { wait_seconds: retryAfter } : {};
  const errors = ['You’ve performed this action too many times, please try again later.'];
  return json({ errors, error_type: 'rate_limit', extras }, 429, headers);
};

const GARBAGE = `{"posts":[{"id":1,"blurb":"\u0000\uFFFD<rss><channel><item><title>&nbsp;</titel>]]>${'}{['.repeat(300)}`;

/** A host's honest answer bent as its knobs say. Delay, silence and broken connections are the server's part. */
export const misbehave = (knobs: Knobs, honest: () => Reply): Reply => {
  if (knobs.wall) return page(WALL, 403);
  if (knobs.throttle) return throttled(knobs.throttle.retryAfter);
  if (knobs.error !== undefined) return page(`<!doctype html><title>${knobs.error}</title><h1>Sorry</h1>`, knobs.error);
  if (knobs.garbage) return { ...honest(), status: 200, body: GARBAGE };
  return honest();
};
