export { drawsBlocks } from "./drawsTables.ts";
export { drawsTold } from "./drawsTold.ts";
export { marketDrawsBlocks } from "./marketDraws.ts";
export { marketDrawsTold } from "./marketDrawsTold.ts";
export { turnedBy } from "./turnedBy.ts";
