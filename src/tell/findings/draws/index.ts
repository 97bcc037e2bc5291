export { drawsBlocks } from "./drawsTables.ts";
export { drawsTold } from "./drawsTold.ts";
