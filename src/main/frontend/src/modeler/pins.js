// Signs at the steps of both drawings: how many cases wait, where they go, and what can be chosen. They are buttons, so
// that the keyboard reaches them.
import { bring, isStep, labelOf } from "./steps.js";
import { say } from "./words.js";

const KIND = "dg-pin";
const MARKS = ["dg-auto", "dg-hand", "dg-open", "dg-picked", "dg-may", "dg-may-not"];

export class Pins {
  constructor(mapping) {
    this.mapping = mapping;
  }

  draw() {
    const { left, right } = this.mapping;
    [left, right].forEach(clear);
    this.mapping.rows.forEach((row) => this.source(row));
    if (this.mapping.picked) {
      this.targets();
    } else {
      this.places();
    }
  }

  source(row) {
    const { left, place, picked } = this.mapping;
    if (!left.get("elementRegistry").get(row.id)) {
      return;
    }
    const state = row.state();
    const pin = button(`dg-pin dg-pin--${state}`, say(place, "pin", row.number, row.cases));
    pin.setAttribute("aria-label", say(place, "pin-label", row.label, row.cases, state === "open" ? say(place, "nowhere") : row.placeLabel(), row.why.textContent));
    pin.setAttribute("aria-pressed", String(row === picked));
    pin.title = pin.getAttribute("aria-label");
    pin.dataset.dgSource = row.id;
    pin.addEventListener("click", () => (row === this.mapping.picked ? this.mapping.cancel() : this.mapping.pick(row)));
    put(left, row.id, pin);
    left.get("canvas").addMarker(row.id, `dg-${state}`);
    if (row === picked) {
      left.get("canvas").addMarker(row.id, "dg-picked");
    }
  }

  // Which steps of the former version are found at each of the new one.
  places() {
    const { rows, right } = this.mapping;
    const found = new Map();
    rows.filter((row) => row.select.value).forEach((row) => found.set(row.select.value, [...(found.get(row.select.value) || []), row]));
    found.forEach((here, id) => {
      if (right.get("elementRegistry").get(id)) {
        const state = here.some((row) => row.state() === "hand") ? "hand" : "auto";
        const pin = document.createElement("span");
        pin.className = `dg-pin dg-pin--${state}`;
        pin.textContent = here.map(({ number }) => number).join("、");
        put(right, id, pin);
        right.get("canvas").addMarker(id, `dg-${state}`);
      }
    });
  }

  targets() {
    const { mapping } = this;
    const { right, place, picked } = mapping;
    right.get("elementRegistry").filter((element) => isStep(element) && !element.labelTarget && !element.waypoints).forEach((element) => {
      const reason = mapping.reasonAgainst(element);
      right.get("canvas").addMarker(element, reason ? "dg-may-not" : "dg-may");
      if (reason) {
        explain(right, element, say(place, ...reason));
        return;
      }
      const here = element.id === picked.select.value;
      const pin = button(`dg-pin dg-pin--target${here ? " is-here" : ""}`, here ? picked.number : "+");
      pin.setAttribute("aria-label", say(place, "target", labelOf(element), picked.label));
      pin.title = pin.getAttribute("aria-label");
      pin.dataset.dgTarget = element.id;
      pin.addEventListener("click", () => mapping.choose(element.id));
      put(right, element.id, pin);
    });
  }

  focusTarget(id) {
    const pins = [...this.mapping.place.querySelectorAll("[data-dg-target]")];
    focus(pins.find((pin) => pin.dataset.dgTarget === id) || pins[0]);
  }

  focusSource(id) {
    focus([...this.mapping.place.querySelectorAll("[data-dg-source]")].find((pin) => pin.dataset.dgSource === id));
  }
}

// The drawing is moved, not the box around it.
function focus(pin) {
  if (pin) {
    pin.focus({ preventScroll: true });
    pin.closest(".dg-comparison__canvas").scrollIntoView({ block: "nearest" });
  }
}

function put(viewer, id, html) {
  const { width } = viewer.get("elementRegistry").get(id);
  html.addEventListener("focus", () => html.matches(":focus-visible") && bring(viewer, id)); // not under the mouse
  viewer.get("overlays").add(id, KIND, { position: { top: 0, left: width / 2 }, scale: false, html });
}

function button(look, text) {
  const one = document.createElement("button");
  one.type = "button";
  one.className = look;
  one.textContent = text;
  return one;
}

function clear(viewer) {
  viewer.get("overlays").remove({ type: KIND });
  const canvas = viewer.get("canvas");
  viewer.get("elementRegistry").forEach((element) => {
    MARKS.filter((mark) => canvas.hasMarker(element, mark)).forEach((mark) => canvas.removeMarker(element, mark));
    explain(viewer, element, "");
  });
}

// Shown by browsers when one points at the step.
function explain(viewer, element, reason) {
  const drawing = viewer.get("elementRegistry").getGraphics(element);
  const former = drawing.querySelector(":scope > title");
  if (former) {
    former.remove();
  }
  if (reason) {
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = reason;
    drawing.prepend(title);
  }
}
