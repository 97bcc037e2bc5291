import { handOut } from "./downloads.ts";

/** Pixels of a picture for each of its drawing: sharp on paper and on dense screens. */
const DENSITY = 3;

/** Gives every chart below an element a button that keeps it as PNG. */
export function offerPictures(root: ParentNode): void {
  for (const figure of root.querySelectorAll("figure[id]")) {
    const links = figure.querySelector(".links");
    const svg = figure.querySelector<SVGSVGElement>(".screen svg");
    if (links === null || svg === null || links.querySelector("button, [download$='.png']") !== null) continue;
    links.append(pictureOffer(figure));
  }
}

/** A button with what parts it from the links before it: it is of no use on a saved page, which makes its own. */
function pictureOffer(figure: Element): HTMLElement {
  const offer = document.createElement("span");
  offer.dataset["liveOnly"] = "";
  const button = Object.assign(document.createElement("button"), { type: "button", className: "link" });
  button.textContent = "PNG";
  button.addEventListener("click", () => void handOutPicture(figure));
  offer.append(" · ", button);
  return offer;
}

/** A chart as it stands at this moment, on paper's colours. */
async function handOutPicture(figure: Element): Promise<void> {
  const svg = figure.querySelector<SVGSVGElement>(".screen svg");
  if (svg === null) return;
  const { width, height } = svg.viewBox.baseVal;
  const picture = await pictureOf(new XMLSerializer().serializeToString(svg), width, height);
  if (picture !== null) handOut(picture, `${figure.id.replace(/^figure-/u, "")}.png`);
}

async function pictureOf(svg: string, width: number, height: number): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const canvas = Object.assign(document.createElement("canvas"), { width: DENSITY * width, height: DENSITY * height });
  try {
    const image = Object.assign(new Image(), { src: address, width: canvas.width, height: canvas.height });
    await image.decode();
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
