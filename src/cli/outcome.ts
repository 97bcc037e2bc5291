import { hasErrors, type Problem, TertiusError } from "../base/problems/index.ts";
import { endedEarly, failure } from "./problems/ends.ts";
import type { RunStatus } from "../run/index.ts";

/** How a command ended: all, a part, or nothing of what was asked. */
export type Status = RunStatus;

/** Exit codes of the command line. */
export const EXIT = { done: 0, ours: 1, input: 2, refused: 3, interrupted: 130 } as const;

/** What a command gives back: one document for machines, one text for people, one exit code. */
export interface Outcome {
  readonly command: string;
  readonly status: Status;
  readonly problems: readonly Problem[];
  /** What the document carries beside the envelope. */
  readonly content: Readonly<Record<string, unknown>>;
  /** For a terminal, without the problems: those are printed by one renderer. */
  readonly text: string;
  readonly exit: (typeof EXIT)[keyof typeof EXIT];
  /** True: the text tells of the warnings, and only errors are printed beside it. False when absent. */
  readonly areWarningsTold?: boolean;
  /** Printed above the problems, such as the case they are in. */
  readonly subject: string;
}

/** A command that was refused because of its input: nothing was computed. */
export function refused(command: string, subject: string, problems: readonly Problem[]): Outcome {
  return { command, status: "failed", problems, content: {}, text: "", exit: EXIT.input, subject };
}

/** What a model says when sound input has no answer. */
const UNANSWERED = /^E(?:50[1-7]|533|547|549)$/u;

/** A command whose question has no answer, with what was found before; what is no problem of the user is thrown on. */
export function unanswered(command: string, subject: string, problems: readonly Problem[], error: unknown): Outcome {
  if (!(error instanceof TertiusError)) throw error;
  const outcome = refused(command, subject, [...problems, ...error.problems]);
  return UNANSWERED.test(error.code) ? { ...outcome, exit: EXIT.refused } : outcome;
}

/** A command that did what was asked; warnings travel with it. */
export function done(
  command: string,
  subject: string,
  problems: readonly Problem[],
  content: Readonly<Record<string, unknown>>,
  text: string,
): Outcome {
  if (hasErrors(problems)) return refused(command, subject, problems);
  return { command, status: "ok", problems, content, text, exit: EXIT.done, subject };
}

/** A command that did what was asked but for a part, which the problems name: what was computed is told. */
export function withoutParts(outcome: Outcome, absent: readonly Problem[]): Outcome {
  if (absent.length === 0 || outcome.status === "failed") return outcome;
  return { ...outcome, status: "partial", problems: [...outcome.problems, ...absent], exit: EXIT.refused };
}

/** What was computed, with what could not be made of it: an error there makes it a part of what was asked. */
export function besideProblems<Told extends Pick<Outcome, "status" | "problems">>(
  told: Told,
  more: readonly Problem[],
): Told {
  const status = hasErrors(more) && told.status === "ok" ? "partial" : told.status;
  return { ...told, status, problems: [...told.problems, ...more] };
}

/** What is said when the program itself fails: E900, without a stack trace. */
export function failureOfOurs(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  const hints = [
    "This is a fault of Tertius, not of your input: please report it with the command you typed.",
    "--debug shows where it happened.",
  ];
  const russian = {
    message: `Tertius остановился из-за ошибки: ${message}`,
    hints: [
      "Это ошибка в Tertius, а не в ваших данных: сообщите о ней и приведите команду, которую вы ввели.",
      "Где она возникла, показывает --debug.",
    ],
  };
  return {
    command: "tertius",
    subject: "tertius",
    status: "failed",
    problems: [failure({ place: {}, message: `Tertius failed: ${message}`, hints, russian })],
    content: {},
    text: "",
    exit: EXIT.ours,
  };
}

/** A command that was ended from outside before it was done: E972. */
export function interrupted(signal: "SIGINT" | "SIGTERM"): Outcome {
  const message = `The command was ended before it was done (${signal}).`;
  const russian = { message: `Команду остановили до её завершения (${signal}).` };
  return {
    command: "tertius",
    subject: "tertius",
    status: "failed",
    problems: [endedEarly({ place: { path: "command line" }, message, found: signal, russian })],
    content: {},
    text: "",
    exit: EXIT.interrupted,
  };
}
