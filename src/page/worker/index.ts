export { type LiveCore, type LiveDepth, type LiveWorker, liveWorker, type PageAnswer } from "./liveWorker.ts";
