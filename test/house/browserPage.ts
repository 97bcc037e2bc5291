import { browserAnswer } from "./browserAnswer.ts";

document.documentElement.dataset["answer"] = JSON.stringify(browserAnswer());
