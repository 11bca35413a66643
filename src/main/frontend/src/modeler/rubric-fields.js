// The fields of the part that is chosen: <input data-dg-key="max" data-dg-type="number"> within <fieldset data-dg-part="item">.
import { showBands } from "./rubric-bands.js";
import { missing, sum } from "./rubric-model.js";
import { say } from "./words.js";

// What an item has by its shape alone.
const OF_SHAPE = { DEDUCT: ["step"], LINEAR: ["floor", "full"], BANDS: ["bands"] };

const NUMBER = /^-?\d{1,5}(\.\d{1,4})?$/;

export class RubricFields {
  // write(what, act): act changes the part that is chosen
  constructor(place, write) {
    this.place = place;
    this.write = write;
    this.parts = [...place.querySelectorAll("[data-dg-part]")];
    ["input", "change"].forEach((kind) => place.querySelector("[data-dg-canvas]").addEventListener(kind, (event) => this.typed(event)));
  }

  show(kind, part, readonly) {
    this.part = part;
    this.parts.forEach((fields) => {
      fields.hidden = fields.dataset.dgPart !== kind;
      fields.disabled = readonly;
    });
    this.fields = this.parts.find((fields) => fields.dataset.dgPart === kind);
    this.fields.querySelectorAll("[data-dg-key]").forEach((field) => this.fill(field, part));
    this.showDepending(part);
  }

  fill(field, part) {
    const value = part[field.dataset.dgKey];
    if (field.dataset.dgType === "codes") {
      field.checked = (value || []).includes(field.value);
    } else if (field.type === "checkbox") {
      field.checked = value === true;
    } else {
      field.value = value === undefined || value === null ? "" : value;
    }
  }

  // Only what this shape and this scorer need.
  showDepending(part) {
    this.fields.querySelectorAll("[data-dg-for]").forEach((box) => {
      box.hidden = ![part.shape, part.scorer].includes(box.dataset.dgFor);
    });
    const note = this.fields.querySelector("[data-dg-part-sum]");
    if (note) {
      const lacking = missing(part.max, part.items);
      note.textContent = say(this.place, "total", sum(part.items) / 100, part.max) + (lacking ? ` · ${say(this.place, lacking > 0 ? "lacking" : "over", Math.abs(lacking) / 100)}` : "");
      note.className = lacking ? "dg-red" : "dg-green";
    }
    if (part.shape === "BANDS") {
      showBands(this.fields, part, (what, act) => this.write(what, act));
    }
  }

  typed(event) {
    const field = event.target.closest("[data-dg-key]");
    if (!field || (event.type === "change") !== (field.type === "checkbox" || field.tagName === "SELECT")) {
      return;
    }
    const key = field.dataset.dgKey;
    this.write(event.type === "input" ? key : null, (part) => this.take(field, key, part));
    this.showDepending(this.part);
  }

  take(field, key, part) {
    if (field.dataset.dgType === "codes") {
      const all = [...this.fields.querySelectorAll(`[data-dg-key="${key}"]`)];
      put(part, key, all.filter(({ checked }) => checked).map(({ value }) => value), (codes) => codes.length);
    } else if (field.type === "checkbox") {
      put(part, key, field.checked, Boolean);
    } else {
      put(part, key, field.dataset.dgType === "number" ? number(field.value) : field.value, (value) => value !== "" || field.required);
    }
    if (key === "shape") {
      Object.keys(OF_SHAPE).filter((shape) => shape !== part.shape).forEach((shape) => OF_SHAPE[shape].forEach((name) => delete part[name]));
    }
    if (key === "scorer" && part.scorer === "EXPERT") {
      delete part.indicator;
    }
  }
}

function put(part, key, value, says) {
  if (says(value)) {
    part[key] = value;
  } else {
    delete part[key];
  }
}

// What is no number stays as it was typed: the check tells where.
export function number(text) {
  const typed = text.trim();
  return NUMBER.test(typed) ? Number(typed) : typed;
}
