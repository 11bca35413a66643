// Decision tables and forms are compared line by line.

// Lines without a difference that are shown around one.
const AROUND = 3;

export function showLines(place, before, after) {
  const rows = pair(laidOut(before), laidOut(after));
  const table = document.createElement("table");
  table.innerHTML = "<colgroup><col class='dg-lines__number'><col><col class='dg-lines__number'><col></colgroup>";
  shown(rows).forEach(([from, to]) => {
    if (from > 0) {
      table.append(gap());
    }
    table.append(...rows.slice(from, to).map(line));
  });
  const box = document.createElement("div");
  box.className = "dg-lines";
  box.append(table);
  place.replaceChildren(box);
  return rows.filter(differs).map(([left, right]) => ({
    kind: left ? "del" : "add",
    line: (left || right).number,
    text: (left || right).text.trim(),
    values: [],
  }));
}

function differs([left, right]) {
  return left === null || right === null;
}

// From where to where there is something to see.
function shown(rows) {
  const parts = [];
  rows.forEach((row, at) => {
    if (differs(row)) {
      const last = parts[parts.length - 1];
      const from = Math.max(0, at - AROUND);
      if (last && from <= last[1]) {
        last[1] = at + 1 + AROUND;
      } else {
        parts.push([from, at + 1 + AROUND]);
      }
    }
  });
  return parts;
}

function line([left, right]) {
  const row = document.createElement("tr");
  row.append(...side(left, right ? "" : "is-del"), ...side(right, left ? "" : "is-add"));
  return row;
}

function gap() {
  const row = document.createElement("tr");
  const cell = document.createElement("td");
  row.className = "is-gap";
  cell.colSpan = 4;
  cell.textContent = "⋯";
  row.append(cell);
  return row;
}

// A form may have been saved on one line.
function laidOut(text) {
  try {
    return JSON.stringify(ordered(JSON.parse(text)), null, 2).split("\n");
  } catch {
    return text.replace(/\r/g, "").replace(/\s+$/, "").split("\n");
  }
}

// Editors write the entries of an object in an order of their own, which is no difference.
const FIRST = ["components", "label", "key", "type", "id"]; // the later, the further in front

function ordered(value) {
  if (Array.isArray(value)) {
    return value.map(ordered);
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  const names = Object.keys(value).sort((one, other) => FIRST.indexOf(other) - FIRST.indexOf(one) || (one < other ? -1 : 1));
  return Object.fromEntries(names.map((name) => [name, ordered(value[name])]));
}

function side(line, look) {
  const number = document.createElement("td");
  const text = document.createElement("td");
  number.textContent = line ? line.number : "";
  text.textContent = line ? line.text : "";
  text.className = line && look ? look : "";
  return [number, text];
}

// Longest common subsequence between what is equal at both ends.
function pair(before, after) {
  const left = before.map((text, at) => ({ text, number: at + 1 }));
  const right = after.map((text, at) => ({ text, number: at + 1 }));
  const head = [];
  while (left.length && right.length && left[0].text === right[0].text) {
    head.push([left.shift(), right.shift()]);
  }
  const tail = [];
  while (left.length && right.length && left[left.length - 1].text === right[right.length - 1].text) {
    tail.unshift([left.pop(), right.pop()]);
  }
  return [...head, ...middle(left, right), ...tail];
}

function middle(left, right) {
  const longest = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      longest[i][j] = left[i].text === right[j].text ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  const rows = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i].text === right[j].text) {
      rows.push([left[i++], right[j++]]);
    } else if (j >= right.length || (i < left.length && longest[i + 1][j] >= longest[i][j + 1])) {
      rows.push([left[i++], null]);
    } else {
      rows.push([null, right[j++]]);
    }
  }
  return rows;
}
