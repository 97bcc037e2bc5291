import { OPTIONAL_PACKAGE_FILES, PACKAGE_FILES } from "../../src/data/packages/index.ts";
import { browserAnswer } from "./browserAnswer.ts";

const names = [...PACKAGE_FILES, ...OPTIONAL_PACKAGE_FILES];
const texts = await Promise.all(
  names.map(async (name): Promise<[string, string] | null> => {
    const response = await fetch(`/package/${name}`);
    return response.ok ? [name, await response.text()] : null;
  }),
);
const answer = browserAnswer(new Map(texts.filter((each) => each !== null)));
document.documentElement.dataset["answer"] = JSON.stringify(answer);
