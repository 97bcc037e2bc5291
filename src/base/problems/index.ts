export {
  hasErrors,
  problem,
  quoted,
  TertiusError,
  type Place,
  type Problem,
  type Saying,
  type Severity,
} from "./problem.ts";
export { append, firstOfEachKind } from "./listed.ts";
export { INVISIBLE } from "./invisible.ts";
export { problemsPage } from "./problemsPage.ts";
export { PROBLEM_REGISTER } from "./register.ts";
export type { ProblemKind } from "./register/kind.ts";
