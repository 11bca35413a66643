// Two versions side by side: <div data-dg-comparison data-kind="BPMN" data-before-url="…" data-after-url="…">
import "./comparison.css";
import { changesOf } from "./changes.js";
import { showLines } from "./lines.js";
import { setOut, showDrawing, showWhole } from "./pair.js";
import { showRubrics } from "./rubric-changes.js";
import { readWords, say, translate } from "./words.js";

const NAMES = { add: "added", chg: "changed", del: "removed", mov: "moved" };

async function compare(place) {
  await readWords(place);
  const [before, after] = await Promise.all([place.dataset.beforeUrl, place.dataset.afterUrl].map(read));
  if (before === null || after === null) {
    document.querySelector("[data-dg-changes-note]").textContent = say(place, "lost");
  } else if (place.dataset.kind === "BPMN") {
    await diagrams(place, before, after);
  } else if (place.dataset.kind === "RUBRIC") {
    list(place, showRubrics(place.querySelector("[data-dg-sides]"), before, after), ({ row }) => show(place, row));
  } else {
    list(place, showLines(place.querySelector("[data-dg-sides]"), before, after));
  }
  place.setAttribute("data-ready", "");
}

async function read(address) {
  const answer = await fetch(address, { headers: { "HX-Request": "true" } });
  return answer.ok ? answer.text() : null;
}

async function diagrams(place, before, after) {
  const left = await showDrawing(place.querySelector("[data-dg-before]"), before);
  const right = await showDrawing(place.querySelector("[data-dg-after]"), after);
  const changes = changesOf(left.getDefinitions(), right.getDefinitions());
  changes.forEach((change) => {
    mark(left, change, ["chg", "del", "mov"]);
    mark(right, change, ["add", "chg", "mov"]);
  });
  setOut(place, left, right);
  list(place, changes, (change) => [left, right].forEach((side) => find(side, change.id)));
  showWhole([left, right]);
  window.addEventListener("beforeprint", () => showWhole([left, right]));
}

function mark(viewer, change, kinds) {
  if (kinds.includes(change.kind) && viewer.get("elementRegistry").get(change.id)) {
    viewer.get("canvas").addMarker(change.id, `dg-${change.kind}`);
  }
}

function show(place, row) {
  place.querySelectorAll(".is-here").forEach((one) => one.classList.remove("is-here"));
  row.classList.add("is-here");
  row.scrollIntoView({ block: "center" });
}

function find(viewer, id) {
  const canvas = viewer.get("canvas");
  const element = viewer.get("elementRegistry").get(id);
  viewer.get("elementRegistry").forEach((one) => canvas.removeMarker(one, "dg-here"));
  if (element && element.parent) {
    canvas.addMarker(element, "dg-here");
    canvas.scrollToElement(element, 120);
    canvas.getContainer().scrollIntoView({ block: "nearest" });
  }
}

function list(place, changes, act) {
  const body = document.querySelector("[data-dg-changes]");
  body.replaceChildren(...changes.map((change, at) => {
    const row = document.createElement("tr");
    row.append(cell(at + 1, "dg-num"), cell(say(place, NAMES[change.kind])), cell(change.name || say(place, "line", change.line)), cell(change.text || what(place, change), "dg-change"), action(place, change, act));
    return row;
  }));
  Object.keys(NAMES).forEach((kind) => {
    place.querySelector(`[data-dg-count=${kind}]`).textContent = changes.filter((change) => change.kind === kind).length;
  });
  if (changes.length === 0) {
    document.querySelector("[data-dg-changes-note]").textContent = say(place, "same");
  }
}

function what(place, change) {
  return change.values.map(({ name, before, after, text }) => (text
    ? say(place, "fact", translate(name), text)
    : say(place, "value", translate(name), before || say(place, "empty"), after || say(place, "empty")))).join("\n");
}

function cell(text, look = "") {
  const one = document.createElement("td");
  one.className = look;
  one.textContent = text;
  return one;
}

function action(place, change, act) {
  const one = cell("", "dg-noprint");
  if (act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-link btn-sm";
    button.textContent = say(place, "locate");
    button.addEventListener("click", () => act(change));
    one.append(button);
  }
  return one;
}

document.querySelectorAll("[data-dg-comparison]").forEach(compare);
