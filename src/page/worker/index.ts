export { type LiveCore, type LiveWorker, liveWorker, type PageAnswer } from "./liveWorker.ts";
