/** One request to a host of the demo world. */
export type Ask = { host: string; url: URL; headers: Readonly<Record<string, string>> };

/** What a host answers; text is sent as UTF-8, bytes as they are. */
export type Reply = {
  status: number;
  type: string;
  body: string | Uint8Array;
  headers?: Readonly<Record<string, string>>;
};

/** A host of the demo world: a pure function from the request to its answer. */
export type Site = (ask: Ask) => Reply;

/** A page. */
export const page = (body: string, status = 200): Reply => ({ status, type: 'text/html; charset=utf-8', body });

/** An answer of an API. */
export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  headers,
});

/** A file with its media type. */
export const file = (type: string, body: string | Uint8Array): Reply => ({ status: 200, type, body });

/** Sends the visitor on for good. */
export const movedTo = (address: string): Reply => ({
  status: 301,
  type: 'text/plain',
  body: '',
  headers: { location: address },
});

/** Nothing here. */
export const notFound = (): Reply => page('<!doctype html><title>404</title><h1>404</h1>', 404);
