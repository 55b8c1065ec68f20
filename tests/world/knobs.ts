/** How a host misbehaves. Several may be set; the first of down, hang, wall, throttle, error, garbage, huge wins. */
export type Knobs = {
  /** Milliseconds before anything is answered. */
  delay?: number;
  /** Closes the connection without a word. */
  down?: true;
  /** Takes the request and never answers. */
  hang?: true;
  /** 403 with a page that asks whether the visitor is human. */
  wall?: true;
  /** 429; a number is seconds, a string goes into Retry-After as it is (an HTTP date). */
  throttle?: { retryAfter?: number | string };
  /** This HTTP status with a short page. */
  error?: number;
  /** 200 with the right media type and a broken body. */
  garbage?: true;
  /** The true body after this many bytes of blanks. */
  huge?: number;
};

/** One host's switches, as tests hold them. */
export type HostKnobs = {
  /** Replaces all switches; `{}` is a host in good health. */
  set(knobs: Knobs): void;
};
