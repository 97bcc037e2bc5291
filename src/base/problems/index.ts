export {
  hasErrors,
  quoted,
  TertiusError,
  type Place,
  type Problem,
  type Saying,
  type SayingWords,
  type Severity,
} from "./problem.ts";
export { defineProblem, type ProblemDefinition, type ProblemKind, type ProblemOf } from "./defineProblem.ts";
export { append, firstOfEachKind } from "./listed.ts";
export { LENGTHS, MOST_MEMBERS, listTooLong, valueTooLong } from "./lengths.ts";
export { INVISIBLE } from "./invisible.ts";
export { problemsPage } from "./problemsPage.ts";
export { placedAt, saidAnew, withHint, type Words } from "./raised.ts";
export { definedIn, type ProblemRegister, registerOf } from "./register.ts";
export { count, meant, rounded, said } from "./said.ts";
export { fileTooLarge, TEXT_PROBLEMS, unseenCharacter } from "./textProblems.ts";
