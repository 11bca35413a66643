// Buttons that make a drawing larger and smaller.
import { text } from "./texts.js";

// whole: what the last button does, else the whole drawing is shown
export function addZoom(viewer, place, whole = () => viewer.get("canvas").zoom("fit-viewport", "auto")) {
  const canvas = viewer.get("canvas");
  const bar = document.createElement("div");
  bar.className = "dg-zoom dg-noprint";
  bar.append(
    zoomButton("+", "zoom-in", () => canvas.zoom(canvas.zoom() * 1.25)),
    zoomButton("−", "zoom-out", () => canvas.zoom(canvas.zoom() * 0.8)),
    zoomButton("⤢", "zoom-fit", whole),
  );
  place.append(bar);
}

function zoomButton(sign, name, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-sm btn-plain";
  button.textContent = sign;
  button.title = text(name);
  button.setAttribute("aria-label", text(name));
  button.addEventListener("click", act);
  return button;
}
