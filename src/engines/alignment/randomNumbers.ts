export { type RandomNumbers, randomNumbers, starStar } from "../../numerics/index.ts";
