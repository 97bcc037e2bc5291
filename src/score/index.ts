export { scoreCase } from "./scoreCase.ts";
