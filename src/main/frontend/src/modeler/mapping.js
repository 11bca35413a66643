// Where each step of the former version is found in the new one, chosen by pointing at both drawings. The lists in the
// table below stay what is sent: whatever is chosen here is written there, and the other way round.
import "./mapping.css";
import { addZoom } from "../zoom.js";
import { Links } from "./links.js";
import { setOut, showDrawing, showWhole } from "./pair.js";
import { Pins } from "./pins.js";
import { bring, eventOf, idOf, isStep, labelOf } from "./steps.js";
import { say } from "./words.js";

// Narrower places show a part of the drawing that can be read instead of all of it.
const NARROW = 600;
const LEGIBLE = 0.6;

class Mapping {
  constructor(place) {
    this.place = place;
    this.rows = [...document.querySelectorAll("tr[data-dg-step]")].map((row, at) => new Row(place, row, at + 1));
  }

  async open() {
    const [before, after] = await Promise.all([this.place.dataset.beforeUrl, this.place.dataset.afterUrl].map(read));
    this.place.hidden = false;
    const still = { zoomScroll: { enabled: false } }; // the wheel scrolls the page
    this.left = await showDrawing(this.place.querySelector("[data-dg-before]"), before, still);
    this.right = await showDrawing(this.place.querySelector("[data-dg-after]"), after, still);
    setOut(this.place, this.left, this.right);
    const whole = () => showWhole([this.left, this.right]);
    whole();
    addZoom(this.left, this.left.get("canvas").getContainer().closest(".dg-comparison__canvas"), whole);
    this.pins = new Pins(this);
    this.links = new Links(this.place.querySelector("[data-dg-sides]"), this.left, this.right);
    this.listen();
    this.draw();
    this.begin();
  }

  listen() {
    this.left.on("element.click", ({ element }) => this.former(element));
    this.right.on("element.click", ({ element }) => this.present(element));
    this.rows.forEach((row) => row.select.addEventListener("change", () => this.leave()));
    this.place.addEventListener("keydown", ({ key }) => key === "Escape" && this.picked && this.cancel());
    this.button("cancel", () => this.cancel());
    this.button("none", () => this.choose(""));
    window.addEventListener("resize", () => this.links.draw());
  }

  button(name, act) {
    this.place.querySelector(`[data-dg-mapping-${name}]`).addEventListener("click", act);
  }

  begin() {
    const canvas = this.left.get("canvas");
    const first = this.rows.map(({ id }) => this.left.get("elementRegistry").get(id)).find(Boolean);
    if (first && canvas.getContainer().clientWidth < NARROW && canvas.zoom() < LEGIBLE) {
      canvas.zoom(LEGIBLE, { x: first.x, y: first.y });
      canvas.scrollToElement(first, 60);
    }
    this.tell("begin");
  }

  former(element) {
    const row = this.rows.find(({ id }) => id === idOf(element));
    if (row) {
      this.pick(row);
    } else if (isStep(element)) {
      this.tell("empty", labelOf(element));
    }
  }

  pick(row) {
    this.picked = row;
    this.draw();
    this.tell("picked", row.label, row.cases);
    bring(this.left, row.id);
    this.pins.focusTarget(row.select.value || row.auto || row.id);
  }

  present(element) {
    if (!isStep(element)) {
      return;
    }
    const reason = this.picked && this.reasonAgainst(element);
    if (!this.picked) {
      this.tell("first");
    } else if (reason) {
      this.tell(...reason);
    } else {
      this.choose(idOf(element));
    }
  }

  // Why a step of the new version cannot be where the picked one is found; null if it can.
  reasonAgainst(element) {
    const shape = element.labelTarget || element;
    const source = this.left.get("elementRegistry").get(this.picked.id);
    if (!this.picked.offers(shape.id)) {
      return ["other-kind", labelOf(shape), this.picked.label];
    }
    return source && eventOf(source) !== eventOf(shape) ? ["other-event", labelOf(shape), this.picked.label] : null;
  }

  choose(id) {
    const row = this.picked;
    row.select.value = id;
    row.select.dispatchEvent(new Event("change", { bubbles: true }));
    this.tell(id ? "chosen" : "unchosen", row.label, row.placeLabel());
    this.pins.focusSource(row.id);
  }

  cancel() {
    const { id } = this.picked;
    this.leave();
    this.pins.focusSource(id);
    this.tell("begin");
  }

  leave() {
    this.picked = null;
    this.draw();
  }

  draw() {
    this.place.classList.toggle("is-picking", Boolean(this.picked));
    ["cancel", "none"].forEach((name) => {
      this.place.querySelector(`[data-dg-mapping-${name}]`).hidden = !this.picked;
    });
    this.rows.forEach((row) => row.tellWhy());
    this.pins.draw();
    this.links.show(this.rows);
    ["auto", "hand", "open"].forEach((state) => {
      this.place.querySelector(`[data-dg-count=${state}]`).textContent = this.rows.filter((row) => row.state() === state).length;
    });
  }

  tell(name, ...values) {
    this.place.querySelector("[data-dg-mapping-note]").textContent = say(this.place, name, ...values);
  }
}

// A line of the table: the truth of the form.
class Row {
  constructor(place, row, number) {
    Object.assign(this, row.dataset, { place, number, id: row.dataset.dgStep });
    this.select = row.querySelector("select[name=present]");
    this.why = row.querySelector("[data-dg-why]");
  }

  offers(id) {
    return [...this.select.options].some((option) => option.value === id);
  }

  placeLabel() {
    return this.select.selectedOptions[0].textContent.trim();
  }

  // auto: as the engine finds it; hand: as somebody chose; open: nowhere
  state() {
    const { value } = this.select;
    return value === "" ? "open" : value === this.auto ? "auto" : "hand";
  }

  tellWhy() {
    this.why.textContent = this.select.value === (this.auto || "") ? this.reason : say(this.place, "by-hand");
  }
}

async function read(address) {
  const answer = await fetch(address, { headers: { "HX-Request": "true" } });
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.text();
}

// Without the drawings, the lists below do the same.
document.querySelectorAll("[data-dg-mapping]").forEach((place) => {
  new Mapping(place).open().then(() => place.setAttribute("data-ready", ""), () => {
    place.hidden = true;
    place.setAttribute("data-ready", "lists");
  });
});

// A whole page: what is swapped into a page brings no drawings. No reason is asked for yet.
document.querySelectorAll("[data-dg-trial]").forEach((button) => {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    button.form.action = button.formAction;
    HTMLFormElement.prototype.submit.call(button.form);
  });
});
