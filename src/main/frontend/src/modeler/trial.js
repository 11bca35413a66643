// What the table in the editor decides about inputs somebody types; the server works it out.
import { send } from "../token.js";
import { say } from "./words.js";

const NUMBERS = ["integer", "long", "double", "number"];

// table: the decision table in the editor, as an object of dmn-js; text: what would be saved
export class Trial {
  constructor(place, table, text) {
    Object.assign(this, { place, table, text });
    this.form = place.querySelector("[data-dg-trial-form]");
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask();
    });
    this.draw();
  }

  // One field for each input; what was typed stays.
  draw() {
    const typed = new Map([...this.form.elements].filter(({ name }) => name).map((field) => [field.name, field.value]));
    const fields = inputsOf(this.table()).map((input) => this.field(input));
    this.form.querySelector("[data-dg-trial-inputs]").replaceChildren(...fields);
    [...this.form.elements].filter(({ name }) => typed.has(name)).forEach((field) => {
      field.value = typed.get(field.name);
    });
  }

  field({ name, label, type, values }) {
    const one = document.createElement("label");
    const head = document.createElement("span");
    head.textContent = label;
    head.title = name;
    one.append(head, type === "boolean" ? this.list([["true", say(this.place, "yes")], ["false", say(this.place, "no")]]) : values ? this.list(values.map((value) => [value, value])) : box(type));
    Object.assign(one.lastChild, { name });
    one.lastChild.dataset.type = values ? "string" : type;
    return one;
  }

  list(options) {
    const list = document.createElement("select");
    list.className = "form-select";
    list.append(...[["", say(this.place, "nothing")], ...options].map(([value, text]) => new Option(text, value)));
    return list;
  }

  async ask() {
    this.draw();
    const inputs = Object.fromEntries([...this.form.elements].filter(({ name }) => name).map((field) => [field.name, valueOf(field)]));
    try {
      const answer = await send(this.place.dataset.trialUrl, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ content: await this.text(), inputs }),
        redirect: "error",
      });
      this.show(answer.ok ? await answer.json() : { failed: true, sentence: say(this.place, answer.status === 401 ? "expired" : "unchecked") });
    } catch {
      this.show({ failed: true, sentence: say(this.place, "unchecked") });
    }
  }

  show({ sentence, failed, rows = {}, results = [] }) {
    const said = this.place.querySelector("[data-dg-trial-said]");
    said.textContent = sentence;
    said.classList.toggle("dg-red", failed);
    document.querySelectorAll(".dg-hit").forEach((cell) => cell.classList.remove("dg-hit"));
    Object.values(rows).forEach((id) => document.querySelectorAll(`[data-row-id="${id}"]`).forEach((cell) => cell.classList.add("dg-hit")));
    const place = this.place.querySelector("[data-dg-trial-results]");
    place.hidden = results.length === 0;
    place.replaceChildren(tableOf(this.place, results));
  }
}

function inputsOf(table) {
  return ((table && table.input) || []).map((input) => {
    const expression = input.inputExpression || {};
    return { name: expression.text, label: input.label || expression.text, type: expression.typeRef || "", values: listed(input.inputValues) };
  }).filter(({ name }) => name);
}

// Texts that are enumerated; anything else is typed.
function listed(values) {
  const texts = values && values.text && values.text.match(/"[^"]*"/g);
  return texts && texts.join("").length === values.text.replace(/[,\s]/g, "").length ? texts.map((text) => text.slice(1, -1)) : null;
}

function box(type) {
  const field = document.createElement("input");
  field.className = "form-control";
  field.maxLength = 200;
  if (NUMBERS.includes(type)) {
    field.type = "number";
    field.step = type === "integer" || type === "long" ? "1" : "any";
  }
  return field;
}

// Without a declared type, what looks like a number or a truth value is one.
function valueOf({ value, dataset: { type } }) {
  const text = value.trim();
  if (text === "") {
    return null;
  }
  if (type === "string") {
    return text;
  }
  if (text === "true" || text === "false") {
    return text === "true";
  }
  return Number.isNaN(Number(text)) ? text : Number(text);
}

function tableOf(place, results) {
  const table = document.createElement("table");
  table.className = "dg-table";
  results.forEach((result, at) => {
    const row = table.insertRow();
    const head = document.createElement("th");
    head.textContent = say(place, "result", at + 1);
    row.append(head);
    Object.entries(result).forEach(([name, value]) => {
      row.insertCell().textContent = `${name} = ${value === null ? say(place, "nothing") : value}`;
    });
  });
  return table;
}
