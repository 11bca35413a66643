// Two versions of a rubric beside each other, and what differs as rows for people.

const FIELDS = {
  rubric: ["title", "englishTitle", "total"],
  section: ["code", "name", "englishName", "max"],
  item: ["code", "section", "name", "englishName", "max", "scorer", "indicator", "shape", "step", "floor", "full", "bands", "standard", "evidence", "veto"],
  veto: ["code", "name"],
};

export function showRubrics(place, before, after) {
  const names = new Map([...document.querySelectorAll("[data-dg-names] li")].map((one) => [one.dataset.key, one.textContent]));
  const [old, now] = [JSON.parse(before), JSON.parse(after)];
  const pairs = [
    { kind: "rubric", old, now },
    ...sections(old, now),
    ...paired(old.vetoes || [], now.vetoes || []).map((pair) => ({ kind: "veto", ...pair })),
  ];
  const changes = pairs.map((pair) => ({ pair, change: changeOf(pair, names) }));
  const table = document.createElement("table");
  table.className = "dg-sides";
  table.append(heading(place), ...changes.map(({ pair, change }) => row(pair, change, names)));
  place.replaceChildren(table);
  return changes.map(({ change }) => change).filter(Boolean);
}

// The versions' names, as the page has them.
function heading(place) {
  const head = document.createElement("thead");
  const line = head.insertRow();
  line.append(...[...place.querySelectorAll("h2")].map(({ textContent }) => {
    const cell = document.createElement("th");
    cell.textContent = textContent;
    return cell;
  }));
  return head;
}

function sections(old, now) {
  const items = paired(inSections(old), inSections(now));
  markMoved(items);
  return paired(old.sections, now.sections).flatMap((pair) => [
    { kind: "section", ...pair },
    ...items.filter((item) => (item.now ? pair.now && item.now.in === pair.now : pair.old && item.old.in === pair.old)).map((item) => ({ kind: "item", ...item })),
  ]);
}

function inSections({ sections: all }) {
  return all.flatMap((section) => section.items.map((item, at) => ({ ...item, section: section.name, in: section, at })));
}

// By code, else by name; those that are gone stand behind the one before them.
function paired(old, now) {
  const left = new Set(old);
  const take = (found) => {
    left.delete(found);
    return found;
  };
  const byCode = now.map((one) => ({ now: one, old: take(old.find(({ code }) => code === one.code)) }));
  const rows = byCode.map((pair) => (pair.old ? pair : { ...pair, old: take([...left].find(({ name }) => name === pair.now.name)) }));
  old.filter((one) => left.has(one)).forEach((one) => {
    const before = old[old.indexOf(one) - 1];
    rows.splice(rows.findIndex((pair) => pair.old && pair.old === before) + 1, 0, { old: one });
  });
  return rows;
}

// Others have passed it in its own section.
function markMoved(items) {
  const both = items.filter((pair) => pair.old && pair.now && pair.old.in.code === pair.now.in.code);
  const former = [...both].sort((one, other) => one.old.at - other.old.at);
  both.forEach((pair, at) => {
    const same = (one) => one.now.in === pair.now.in;
    pair.moved = former.filter(same).indexOf(pair) !== both.slice(0, at).filter(same).length;
  });
}

function changeOf(pair, names) {
  const { kind, old, now } = pair;
  const name = (names.get(`kind.${kind}`) || kind) + (kind === "rubric" ? "" : ` · ${(now || old).name}`);
  if (!old || !now) {
    return { kind: old ? "del" : "add", name, values: FIELDS[kind].filter((key) => shown(now || old, key, names)).map((key) => ({ name: names.get(`field.${key}`), text: shown(now || old, key, names) })) };
  }
  const differs = (key) => (key === "section" ? old.in.code !== now.in.code : shown(old, key, names) !== shown(now, key, names));
  const values = FIELDS[kind].filter(differs)
    .map((key) => ({ key, name: names.get(`field.${key}`), before: shown(old, key, names), after: shown(now, key, names) }));
  if (values.length) {
    return { kind: "chg", name, values };
  }
  return pair.moved ? { kind: "mov", name, values } : null;
}

function shown(part, key, names) {
  const value = part[key];
  if (value === undefined || value === null || value === false || value === "") {
    return "";
  }
  if (key === "bands") {
    return value.map((band) => `${"atMost" in band ? "≤" : "≥"} ${"atMost" in band ? band.atMost : band.atLeast} → ${band.points}`).join("; ");
  }
  if (Array.isArray(value)) {
    return value.join(", ");
  }
  return names.get(`${key}.${value}`) || (value === true ? names.get("yes") : String(value));
}

function row(pair, change, names) {
  const line = document.createElement("tr");
  line.className = `is-${pair.kind}${change ? ` is-${change.kind}` : ""}`;
  line.append(side(pair.old, pair, change, names), side(pair.now, pair, change, names));
  if (change) {
    change.row = line;
  }
  return line;
}

const SAID_ALONE = ["name", "title", "section"];

function side(part, pair, change, names) {
  const cell = document.createElement("td");
  if (!part) {
    return cell;
  }
  const changed = change && change.kind === "chg" ? change.values.map(({ key }) => key) : [];
  const head = document.createElement("b");
  head.textContent = part.name || part.title;
  head.className = changed.includes("name") || changed.includes("title") ? "is-changed" : "";
  const told = change ? FIELDS[pair.kind].filter((key) => !SAID_ALONE.includes(key)) : ["max", "total"];
  cell.append(head, ...told.filter((key) => shown(part, key, names)).map((key) => {
    const one = document.createElement("div");
    one.className = changed.includes(key) ? "is-changed" : "";
    one.textContent = `${names.get(`field.${key}`)}: ${shown(part, key, names)}`;
    return one;
  }));
  return cell;
}
