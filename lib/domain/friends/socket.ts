/** A socket of text frames, open or about to be. */
export type Socket = {
  /** Sends one frame; says nothing and does nothing when the socket is not open. */
  send(frame: string): void;
  close(): void;
};

/** What a socket tells. `closed` comes once and last, also when it never opened; a binary frame is heard as an empty one. */
export type SocketEars = { opened(): void; heard(frame: string): void; closed(because: string): void };

/** Opens a socket. Never throws: what goes wrong is told through `closed`, later than this call returns. */
export type OpenSocket = (url: string, ears: SocketEars) => Socket;
