export { inflated } from "./inflated.ts";
export { type LiveLoad, type LoadedPackage, loadOf, packedLoad } from "./liveLoad.ts";
export { sourceLoad, sourceOf } from "./sourceLoad.ts";
