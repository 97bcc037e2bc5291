import { expose } from "comlink";
import { openLive, stateText } from "../../live/index.ts";
import { sourceOf } from "../packing/index.ts";
import { liveWorker } from "./liveWorker.ts";

expose(liveWorker({ opened: (load) => openLive(sourceOf(load)), stateText }));
