/** How a Blossom server behaves. `{}` takes whatever is signed for. */
export type BlossomKnobs = {
  /** Every upload is answered with this status: 401, 413, 415, 500. */
  refuses?: number;
  /** It takes and deletes nothing, answers this status and a page of 20 kB. */
  broken?: number;
  /** It says it stored something else. */
  wrongHash?: true;
  /** It says it has the file, and never hands it out. */
  loses?: true;
  /** It hands out as many bytes, but others. */
  damages?: true;
  /** It answers a request to delete and keeps the file, as some do. */
  keeps?: true;
  /** It sends whoever asks on to another address. */
  moved?: true;
  /** Milliseconds before anything is answered. */
  delay?: number;
};
