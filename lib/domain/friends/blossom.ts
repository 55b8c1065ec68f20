import type { PhotoRef } from './said';

/** One request to a Blossom server. `most`: bytes of the answer that are read, no more. */
export type BlobAsk = {
  method: 'GET' | 'PUT' | 'DELETE';
  url: string;
  /** Value of the Authorization header; without, nobody asks. */
  authorization?: string;
  body?: Uint8Array<ArrayBuffer>;
  most: number;
  /** The shopper typed this very address: it may be on this machine, and needs the browser's permission. */
  typed: boolean;
};

/** What came back: any status but a redirect, with the body up to the cap (cut there, unless the status is 2xx); or why nothing did. */
export type BlobAnswer =
  | { status: number; bytes: Uint8Array<ArrayBuffer> }
  | { trouble: 'no-permission' | 'unreachable' | 'moved' | 'too-much' };

/**
 * Why a Blossom server does not serve for sealed photos. `wrong-type`: it takes no sealed files; `changed`: it says it has
 * something else; `lost`: what it took it does not hand out.
 */
export type BlossomTrouble =
  | 'no-permission'
  | 'unreachable'
  | 'wrong-type'
  | 'not-allowed'
  | 'too-big'
  | 'refused'
  | 'changed'
  | 'lost';

/** What a test of a server found. `keeps`: it serves, but handed the file out after it was asked to delete it. */
export type BlossomFinding = 'serves' | 'keeps' | BlossomTrouble;

/** Where a photo lies whole; undefined when it travels in pieces. */
export const serverOf = ({ chunks, blossom }: PhotoRef): string | undefined =>
  chunks.length === 0 ? blossom : undefined;
