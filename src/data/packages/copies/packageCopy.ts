import type { Problem } from "../../../base/problems/index.ts";
import type { Economy } from "../economy/index.ts";
import type { VotePackage } from "../votes/index.ts";
import { arrayReader } from "./arrayReader.ts";
import { packedEconomy, unpackedEconomy } from "./economyCopy.ts";
import { type Packed, packed, type PackedCopy, unpacked } from "./packed.ts";
import { packedVotes, unpackedVotes } from "./votesCopy.ts";

/** Grows whenever what a copy holds or how a package is checked changes: earlier copies are then read no more. */
const COPY_FORMAT = 1;

/** What a copy was made from and by. */
export interface CopyKey {
  /** Over the texts of the package. */
  readonly sha256: string;
  /** Version of Tertius that checked them. */
  readonly tertius: string;
}

/** A package with what its check said, of the kinds whose texts take long to read. */
export type CopiedPackage =
  | { readonly kind: "economy"; readonly economy: Economy; readonly problems: readonly Problem[] }
  | { readonly kind: "votes"; readonly votes: VotePackage; readonly problems: readonly Problem[] };

interface PlainCopy {
  readonly format: number;
  readonly key: CopyKey;
  readonly kind: CopiedPackage["kind"];
  readonly problems: readonly Problem[];
  readonly content: unknown;
}

/** A checked package as text and bytes, from which it is read without being parsed and checked again. */
export function packageCopy(checked: CopiedPackage, { sha256, tertius }: CopyKey): PackedCopy {
  const { plain: content, arrays } = packedContent(checked);
  const { kind, problems } = checked;
  const plain: PlainCopy = { format: COPY_FORMAT, key: { sha256, tertius }, kind, problems, content };
  return packed({ plain, arrays });
}

function packedContent(checked: CopiedPackage): Packed {
  return checked.kind === "economy" ? packedEconomy(checked.economy) : packedVotes(checked.votes);
}

/**
 * The package that a copy holds, each number to the last bit.
 *
 * @param copy  Whether it is whole is for who read it to see: a number that was changed in place is not noticed here.
 * @returns null for what is no copy, or one of other texts, by another version or in another format.
 *
 * @example
 *   copiedPackage({ text: "{}", numbers: new Uint8Array(8) }, { sha256: "", tertius: "0.1.0" })   // null
 */
export function copiedPackage(copy: PackedCopy, key: CopyKey): CopiedPackage | null {
  const found = unpacked(copy);
  try {
    return found === null ? null : packageOf(found, key);
  } catch {
    return null;
  }
}

function packageOf({ plain, arrays }: Packed, key: CopyKey): CopiedPackage | null {
  const { format, key: own, kind, problems, content } = plain as PlainCopy;
  if (format !== COPY_FORMAT || own.sha256 !== key.sha256 || own.tertius !== key.tertius) return null;
  const reader = arrayReader(arrays);
  if (kind === "economy") return { kind, economy: unpackedEconomy(content, reader, key.sha256), problems };
  return kind === "votes" ? { kind, votes: unpackedVotes(content, reader, key.sha256), problems } : null;
}
