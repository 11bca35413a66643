// What was added, changed, removed or only moved between two diagrams, as rows for people.
import { diff } from "bpmn-js-differ";

// Moving an element moves its connections too: these alone say nothing.
const OTHERS = ["bpmn:SequenceFlow", "bpmn:MessageFlow", "bpmn:Association"];

export function changesOf(before, after) {
  const found = diff(before, after);
  const rows = [
    ...Object.values(found._removed).map((model) => row("del", model)),
    ...Object.values(found._added).map((model) => row("add", model)),
    ...Object.values(found._changed).map(({ model, attrs }) => row("chg", model, values(attrs))),
  ].filter(({ values, kind }) => kind !== "chg" || values.length > 0);
  const told = new Set(rows.map(({ id }) => id));
  const moved = Object.values(found._layoutChanged).filter((model) => !told.has(model.id) && !OTHERS.includes(model.$type));
  return [...rows, ...moved.map((model) => row("mov", model))];
}

function row(kind, model, found = []) {
  return { kind, id: model.id, name: nameOf(model), values: found };
}

function nameOf(model) {
  if (model.name) {
    return model.name;
  }
  return model.sourceRef && model.targetRef ? `${nameOf(model.sourceRef)} → ${nameOf(model.targetRef)}` : model.id;
}

function values(attrs) {
  return Object.entries(attrs)
    .map(([name, { oldValue, newValue }]) => ({ name: name.replace(/^.*:/, ""), before: written(oldValue), after: written(newValue) }))
    .filter(({ before, after }) => before !== after);
}

// A part of the model as a person would write it: its own values, its parts in order.
function written(value) {
  if (value === undefined || value === null) {
    return "";
  }
  if (Array.isArray(value)) {
    return value.map(written).filter(Boolean).join(", ");
  }
  if (typeof value !== "object") {
    return String(value);
  }
  if (value.id && value.$type && !/Definition$|LoopCharacteristics$/.test(value.$type)) {
    return nameOf(value);
  }
  const name = value.name && value.value !== undefined ? `${value.name}=${value.value}` : value.body || value.name;
  return name || Object.keys(value).filter((key) => !key.startsWith("$") && key !== "id").map((key) => written(value[key])).filter(Boolean).join(", ");
}
