export { copiedPackage, type CopiedPackage, type CopyKey, packageCopy } from "./packageCopy.ts";
export type { PackedCopy } from "./packed.ts";
export { shippedCopy, shippedPackage } from "./shippedCopy.ts";
export { slimCopy, wholeCopy } from "./slimCopy.ts";
