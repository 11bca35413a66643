// What was added, removed, changed or only moved between two diagrams, as rows for people.
import { diff } from "bpmn-js-differ";
import { factsOf } from "./facts.js";

// Moving an element moves its connections too: these alone say nothing.
const FLOWS = ["bpmn:SequenceFlow", "bpmn:MessageFlow", "bpmn:Association"];

export function changesOf(before, after) {
  const found = diff(before, after);
  const rows = [
    ...Object.values(found._removed).map((model) => row("del", model, said(model))),
    ...Object.values(found._added).map((model) => row("add", model, said(model))),
    ...changed(elementsOf(before), elementsOf(after)),
  ];
  const told = new Set(rows.map(({ id }) => id));
  const moved = Object.values(found._layoutChanged).filter((model) => !told.has(model.id) && !FLOWS.includes(model.$type));
  return [...rows, ...moved.map((model) => row("mov", model))];
}

// The differ looks at attributes alone: timers, conditions and extension properties lie deeper.
function changed(before, after) {
  return [...after].filter(([id]) => before.has(id)).map(([id, model]) => {
    const [old, now] = [factsOf(before.get(id)), factsOf(model)];
    const names = [...new Set([...old.keys(), ...now.keys()])].filter((name) => (old.get(name) || {}).id !== (now.get(name) || {}).id);
    return row("chg", model, names.map((name) => ({ name, before: (old.get(name) || {}).text, after: (now.get(name) || {}).text })));
  }).filter(({ values }) => values.length > 0);
}

const IN_ITS_NAME = ["name", "sourceRef", "targetRef"];

function said(model) {
  return [...factsOf(model)].filter(([name]) => !IN_ITS_NAME.includes(name)).map(([name, { text }]) => ({ name, text }));
}

function row(kind, model, values = []) {
  return { kind, id: model.id, name: nameOf(model), values };
}

function nameOf(model) {
  if (model.name) {
    return model.name;
  }
  return model.sourceRef && model.targetRef ? `${nameOf(model.sourceRef)} → ${nameOf(model.targetRef)}` : model.id;
}

function elementsOf(definitions) {
  const all = new Map();
  const visit = (model) => {
    all.set(model.id, model);
    [...(model.flowElements || []), ...(model.artifacts || []), ...(model.laneSets || []).flatMap(({ lanes }) => lanes || []), ...(model.participants || [])].forEach(visit);
  };
  definitions.rootElements.forEach(visit);
  return all;
}
