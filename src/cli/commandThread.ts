import { parentPort, workerData } from "node:worker_threads";
import { showWriting } from "../node/files/index.ts";
import { carriedOut } from "./carriedOut.ts";
import type { CommandWork, Told } from "./commandWork.ts";

const { words, columns, writing } = workerData as CommandWork;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const say = (told: Told): void => parentPort?.postMessage(told);

showWriting(writing);
say(
  await carriedOut(words, columns, (line, kind = "part") => {
    // Steps are shown on terminals alone, and there are thousands.
    if (kind !== "step" || columns.stderr !== null) say({ progress: line, kind });
  }),
);
