/** There was a vault, and no copy of it can be read. Nothing may be begun in its place: a backup may still bring it back. */
export class VaultUnreadable extends Error {
  override readonly name = 'VaultUnreadable';
  constructor() {
    super('The copies of what friends share cannot be read. Nothing was written over them.');
  }
}
