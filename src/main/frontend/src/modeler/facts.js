// All that an element says, without its place in the drawing: text by name, and what it refers to by id beside the name people see.

const ELSEWHERE = ["id", "incoming", "outgoing", "flowNodeRef", "lanes", "di", "flowElements", "artifacts", "laneSets", "participants", "extensionElements", "dataInputAssociations", "dataOutputAssociations"];

export function factsOf(model) {
  const facts = new Map();
  gather(model, facts);
  return facts;
}

function gather(model, facts) {
  model.$descriptor.properties.filter((property) => !ELSEWHERE.includes(property.ns.localName)).forEach((property) => {
    const name = property.ns.localName;
    const value = valueOf(model, name);
    if (value === property.default) {
      return; // so anyway
    }
    note(facts, name, written(value), isReference(value) ? value.id : undefined);
  });
  const extensions = model.extensionElements;
  if (extensions) {
    extensions.values.forEach((value) => extension(value, facts));
  }
}

function valueOf(model, name) {
  return model[name] === undefined ? model.get(name) : model[name];
}

function extension(value, facts) {
  if (value.$type === "camunda:Properties") {
    (value.values || []).forEach((property) => note(facts, property.name, property.value));
  } else {
    note(facts, value.$type.replace(/^.*:/, "").replace(/^./, (first) => first.toLowerCase()), inner(value));
  }
}

function note(facts, name, text, id = text) {
  const known = facts.get(name);
  if (text) {
    facts.set(name, known ? { id: `${known.id}, ${id}`, text: `${known.text}, ${text}` } : { id, text });
  }
}

function isReference(value) {
  return Boolean(value) && typeof value === "object" && !Array.isArray(value) && !isPart(value);
}

function written(value) {
  if (value === undefined || value === null || value === "" || value === false) {
    return "";
  }
  if (Array.isArray(value)) {
    return value.map(written).filter(Boolean).join(", ");
  }
  if (typeof value !== "object") {
    return String(value);
  }
  return value.$parent && isPart(value) ? inner(value) : value.name || value.id || "";
}

// What an element is made of, in contrast to what it refers to.
function isPart(value) {
  return /(Definition|Expression|Characteristics|Documentation)$/.test(value.$type);
}

function inner(value) {
  const own = value.$descriptor.properties.map((property) => property.ns.localName).filter((name) => !ELSEWHERE.includes(name));
  const said = own.map((name) => [name, written(valueOf(value, name))]).filter(([, text]) => text);
  return said.length === 1 ? said[0][1] : said.map(([name, text]) => `${name}=${text}`).join(" ");
}
