import { copiedPackage, type CopiedPackage, type CopyKey, packageCopy } from "./packageCopy.ts";
import type { PackedCopy } from "./packed.ts";
import { slimCopy, wholeCopy } from "./slimCopy.ts";

/**
 * A copy as it is shipped: economies slim, since their tables were written with few digits; records of votes as they lie in
 * memory, since most of what they hold is one byte a number already.
 */
export function shippedCopy(checked: CopiedPackage, key: CopyKey): PackedCopy {
  const copy = packageCopy(checked, key);
  return checked.kind === "economy" ? slimCopy(copy) : copy;
}

/**
 * The package that a shipped copy holds, each number to the last bit.
 *
 * @returns null as `copiedPackage` does.
 */
export function shippedPackage(copy: PackedCopy, key: CopyKey): CopiedPackage | null {
  const asItIs = copiedPackage(copy, key);
  if (asItIs !== null) return asItIs;
  const whole = wholeOf(copy);
  return whole === null ? null : copiedPackage(whole, key);
}

function wholeOf(copy: PackedCopy): PackedCopy | null {
  try {
    return wholeCopy(copy);
  } catch {
    return null;
  }
}
