import { type Command, InvalidArgumentError } from "commander";
import { onCase, type Report, withAnswerFor, withCaseChoices, withThreads } from "./caseCommand.ts";
import { open } from "./loadedCommands.ts";
import type { RawCaseOptions } from "./options.ts";
import type { Progress } from "./progress.ts";

/** `tertius open CASE`. */
export function addOpen(program: Command, report: Report, progress: Progress): void {
  withThreads(withAnswerFor(withCaseChoices(program.command("open <case>"))))
    .description(
      "show the brief in your browser and follow the files of the case while you edit them; nothing is written",
    )
    .option("--port <n>", "port on this machine (default: one that is free)", wholePort)
    .action(
      onCase("open", report, (folder, options, raw: RawCaseOptions & { port?: number }) =>
        open(folder, options, { port: raw.port ?? 0, progress }),
      ),
    );
}

function wholePort(text: string): number {
  const port = /^[1-9]\d{3,4}$/u.test(text) ? Number(text) : 0;
  if (port < 1024 || port > 65_535) throw new InvalidArgumentError("Expected a whole number from 1024 to 65535.");
  return port;
}
