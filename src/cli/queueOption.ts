import type { Command } from "commander";
import type { Problem } from "../base/problems/index.ts";
import { namedFile } from "../node/files/index.ts";
import { type QueueAddress, queueAddress } from "../node/sweep/index.ts";
import { optionOutOfRange, passwordSeen, wrongUsage } from "./problems/options.ts";

/** Where the address of a queue was said to stand, as typed; `--queue` alone is true. */
export interface RawQueue {
  readonly queue?: string | true;
  readonly queueFile?: string;
}

/** Variable of the environment that holds the address of a queue. */
const VARIABLE = "TERTIUS_QUEUE";

/** `--queue [url]` and `--queue-file <path>`. */
export function withQueue(command: Command, meaning: string): Command {
  return command
    .option(
      "--queue [url]",
      `${meaning}; alone: at the address in ${VARIABLE}, as it must be where that has a password`,
    )
    .option("--queue-file <path>", "the same with the address, and nothing else, in a file");
}

/**
 * The queue that was asked for: at an address among the arguments, in a file or in the environment.
 *
 * @param problems  Grows by E901 where two were named, E902 where there is no address, E943 where it is none, E957 where others can
 *   read its password, and by what is wrong with the file.
 * @returns null where none was asked for, or beside problems.
 */
export function queueOption({ queue, queueFile }: RawQueue, problems: Problem[]): QueueAddress | null {
  if (queue === undefined && queueFile === undefined) return null;
  if (queue !== undefined && queueFile !== undefined) {
    problems.push(twoQueues());
    return null;
  }
  const text = queueFile === undefined ? (queue === true ? fromEnvironment() : queue!) : fromFile(queueFile);
  const address = typeof text === "string" ? queueAddress(text) : text;
  if ("code" in address) {
    problems.push(address);
    return null;
  }
  if (typeof queue === "string" && address.options.password !== undefined) {
    problems.push(passwordSeen(address.shown));
    return null;
  }
  return address;
}

function fromEnvironment(): string | Problem {
  return (
    process.env[VARIABLE] ??
    optionOutOfRange({
      place: { path: "--queue" },
      message: `No address of a queue: ${VARIABLE} is not set.`,
      expected: `--queue with an address, ${VARIABLE}, or --queue-file`,
      russian: {
        message: `Адреса очереди нет: переменная ${VARIABLE} не задана.`,
        expected: `--queue с адресом, ${VARIABLE} или --queue-file`,
      },
    })
  );
}

function fromFile(path: string): string | Problem {
  const text = namedFile(path).read();
  return typeof text === "string" ? text.trim() : text;
}

function twoQueues(): Problem {
  return wrongUsage({
    place: { path: "--queue-file" },
    message: "There are two addresses of queues: --queue and --queue-file.",
    expected: "one of them",
    russian: { message: "Указаны два адреса очередей: --queue и --queue-file.", expected: "один из них" },
  });
}
