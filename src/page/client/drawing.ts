/** Work that is asked for piece by piece, and what ends that. */
export interface Piecework<Found> {
  /** Does one more; null where there is nothing to do. */
  readonly more: () => Promise<{ readonly section: Found | null } | null>;
  /** Whether something newer waits: the rest is then left. */
  readonly hasNewer: () => boolean;
}

/** What pieces of work come to once the last is done; null where there is nothing to do, or something newer came first. */
export async function lastPiece<Found>({ more, hasNewer }: Piecework<Found>): Promise<Found | null> {
  while (!hasNewer()) {
    const found = await more();
    if (found === null || hasNewer()) return null;
    if (found.section !== null) return found.section;
  }
  return null;
}
