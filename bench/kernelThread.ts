import { workerData } from "node:worker_threads";
import { calibrationKernel, type Sink } from "./kernels.ts";

const sink: Sink = { total: 0 };
for (let round = 0; round < Number(workerData); round++) calibrationKernel(sink);
