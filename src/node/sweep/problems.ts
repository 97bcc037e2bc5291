import { defineProblem, quoted } from "../../base/problems/index.ts";
import type { KeyDifference, ShardFault } from "../../sweep/index.ts";

const NAMED = 3;

function differencesText(differences: readonly KeyDifference[]): string {
  const named = differences
    .slice(0, NAMED)
    .map(({ name, first, second }) => `${name} ${quoted(first)}, not ${quoted(second)}`);
  return [...named, ...(differences.length > NAMED ? [`${differences.length - NAMED} more`] : [])].join("; ");
}

export const anotherSweep = defineProblem(
  "E940",
  {
    name: "folder of another sweep",
    meaning:
      "The folder holds runs of another case, version, seed or other options. They would be mixed with the new ones.",
    wayOut: "Name another folder with --out, or ask for the sweep that was begun there.",
  },
  (folder: string, differences: readonly KeyDifference[]) => ({
    place: { file: folder, path: "--out" },
    message: `"${quoted(folder)}" holds runs of another sweep: ${differencesText(differences)}.`,
    found: differences.map(({ name, first }) => `${name} ${first}`).join("; "),
    expected: "a new folder, or one of the same sweep",
    hints: ["Name another folder with --out, or ask for the sweep that was begun there."],
  }),
);

export const begunSweep = defineProblem(
  "E941",
  {
    name: "sweep begun before",
    meaning: "The folder holds runs of this sweep. They are kept, and a sweep goes on only where that is asked for.",
    wayOut: "Add --resume: the sweep goes on with the runs that are missing.",
  },
  (folder: string) => ({
    place: { file: folder, path: "--resume" },
    message: `"${quoted(folder)}" holds a sweep that was begun with the same case and options.`,
    expected: "--resume, or another folder with --out",
    hints: ["Add --resume: the sweep goes on with the runs that are missing."],
  }),
);

export const unreadablePlan = defineProblem(
  "E942",
  {
    name: "plan of a sweep unreadable",
    meaning: "The folder has a file plan.json that no sweep wrote, or that was changed.",
    wayOut: "Name another folder with --out.",
  },
  (file: string) => ({
    place: { file, path: "--out" },
    message: `"${quoted(file)}" is not the plan of a sweep.`,
    expected: "a new folder, or one with the plan that `tertius sweep` wrote",
    hints: ["Name another folder with --out."],
  }),
);

export const wrongAddress = defineProblem(
  "E943",
  {
    name: "not the address of a queue",
    meaning: "A queue is Valkey or Redis, and its address begins with redis:, rediss: or valkey:.",
    wayOut: "Give an address such as redis://127.0.0.1:6379.",
  },
  (shown: string, why: string) => ({
    place: { path: "--queue" },
    message: `"${quoted(shown)}" is not the address of a queue: ${why}.`,
    found: shown,
    expected: "an address such as redis://127.0.0.1:6379",
  }),
);

export const unreachableQueue = defineProblem(
  "E944",
  {
    name: "queue not reached",
    meaning: "Nothing answers at the address as Valkey or Redis does, or it refuses the user or password.",
    wayOut: "Start Valkey or Redis there, or correct the address, the user or the password.",
  },
  (shown: string, why: string) => ({
    place: { path: "--queue" },
    message: `The queue at ${quoted(shown)} cannot be used (${quoted(why)}).`,
    found: why,
    expected: "Valkey or Redis that answers",
    hints: ["Start Valkey or Redis there, or correct the address, the user or the password."],
  }),
);

export const lostQueue = defineProblem(
  "E945",
  {
    name: "queue lost",
    meaning: "The connection to the queue was lost and did not come back for minutes. What is whole is kept.",
    wayOut: "Start the queue again, and the same command with --resume.",
  },
  (shown: string, minutes: number) => ({
    place: { path: "--queue" },
    message: `The queue at ${quoted(shown)} has not answered for ${minutes} minutes.`,
    found: "no connection",
    expected: "Valkey or Redis that answers",
    hints: ["Start the queue again, and the same command with --resume."],
  }),
);

/** Which Tertius runs somewhere. */
export interface RunningVersion {
  readonly tertius: string;
  readonly node: string;
}

const versionText = ({ tertius, node }: RunningVersion): string => `Tertius ${tertius} on Node ${node}`;

export const otherVersion = defineProblem(
  "E946",
  {
    name: "worker of another version",
    meaning: "Another version of Tertius or Node may give other numbers, so a worker takes no runs of a sweep of one.",
    wayOut: "Install the same version of Tertius and Node on both.",
  },
  (coordinator: RunningVersion, worker: RunningVersion) => ({
    place: { path: "--queue" },
    message: `The sweep is run by ${quoted(versionText(coordinator))}, this worker is ${quoted(versionText(worker))}.`,
    found: versionText(worker),
    expected: versionText(coordinator),
    hints: ["Install the same version of Tertius and Node on both."],
  }),
);

export const refusedWorker = defineProblem(
  "W946",
  {
    name: "worker of another version left out",
    meaning: "A worker of another version of Tertius or Node came to the queue and was refused.",
    wayOut: "Install the same version of Tertius and Node there.",
  },
  (host: string, coordinator: RunningVersion, worker: RunningVersion) => ({
    place: { path: "--queue" },
    message: `A worker on ${quoted(host)} was refused: it is ${quoted(versionText(worker))}, the sweep is run by ${quoted(versionText(coordinator))}.`,
    found: versionText(worker),
    expected: versionText(coordinator),
  }),
);

export const leftOutWorker = defineProblem(
  "W956",
  {
    name: "worker left out",
    meaning:
      "A worker cannot make the runs of the sweep, mostly since it lacks a data package or has another of the same name. It takes none; other workers make them.",
    wayOut:
      "Give that machine the same packages, with --data-root if they are not installed, and start its worker again.",
  },
  (host: string, why: string) => ({
    place: { path: "--queue" },
    message: `A worker on "${quoted(host)}" takes no runs of this sweep: ${quoted(why.replace(/\.$/u, ""))}.`,
    found: why,
    expected: "a worker with the packages of the sweep",
    hints: [
      "Give that machine the same packages, with --data-root if they are not installed, and start its worker again.",
    ],
  }),
);

export const failedShard = defineProblem(
  "E947",
  {
    name: "shard failed on workers",
    meaning: "Workers took a shard several times and could not make it. What is whole is kept.",
    wayOut: "Put right what the message says, and start the same command with --resume.",
  },
  (number: number, host: string, why: string) => ({
    place: { path: "--queue" },
    message: `Workers could not make shard ${number}; the last of them, on ${quoted(host)}, says: ${quoted(why.replace(/\.$/u, ""))}.`,
    found: why,
    hints: ["Put right what the message says, and start the same command with --resume."],
  }),
);

export const setAside = defineProblem(
  "W950",
  {
    name: "result set aside",
    meaning:
      "What came back through the queue is not the runs that were asked for. It is not written, and the runs are made again.",
    wayOut: "Look at who has access to the queue; what came is kept there for an hour, under the name in the message.",
  },
  (number: number, fault: ShardFault, key: string) => ({
    place: { path: "--queue" },
    message: `A result of shard ${number} in the queue was ${fault}; it was set aside as ${key}, and the shard is made anew.`,
    found: fault,
  }),
);

export const unfitResult = defineProblem(
  "E950",
  {
    name: "result that is not the shard",
    meaning:
      "Several times, what a worker put into the queue was not the runs that were asked for. It is not written. What is whole is kept.",
    wayOut: "Look at who has access to the queue, empty it, and start the same command with --resume.",
  },
  (number: number, fault: ShardFault) => ({
    place: { path: "--queue" },
    message: `The result of shard ${number} in the queue is ${fault}, time after time.`,
    found: fault,
    hints: ["Look at who has access to the queue, empty it, and start the same command with --resume."],
  }),
);

export const overlongPlan = defineProblem(
  "E948",
  {
    name: "case too large for a queue",
    meaning: "The texts of the case are sent to the workers, which take at most 4 MiB.",
    wayOut: "Make the tables of the case smaller, or run the sweep on a shared folder, without --queue.",
  },
  (bytes: number, limit: number) => ({
    place: { path: "--queue" },
    message: `The texts of the case have ${bytes} bytes; a queue takes ${limit}.`,
    found: `${bytes} bytes`,
    expected: `at most ${limit} bytes`,
    hints: ["Make the tables of the case smaller, or run the sweep on a shared folder, without --queue."],
  }),
);

export const madeAnew = defineProblem(
  "W940",
  {
    name: "shard made anew",
    meaning: "A file by the name of a shard is cut short or is not that shard, so its runs are made again.",
    wayOut: "Nothing is needed; if it comes often, look at the disk.",
  },
  (file: string, fault: ShardFault) => ({
    place: { file },
    message: `"${quoted(file)}" is ${fault}; it was made anew.`,
    found: fault,
  }),
);

export const leaseRefused = defineProblem(
  "E949",
  {
    name: "lease not to be had",
    meaning: "A sweep notes in its folder which runs are being made, and the system refused to write that.",
    wayOut: "Check that you may write there and that the disk is not full; then start the same command with --resume.",
  },
  (folder: string, reason: string) => ({
    place: { file: folder, path: "--out" },
    message: `In "${quoted(folder)}" it cannot be noted which runs are being made (${reason}).`,
    found: reason,
    hints: ["Check that you may write there and that the disk is not full; then start the same command with --resume."],
  }),
);
