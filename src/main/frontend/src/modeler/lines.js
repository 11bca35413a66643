// Decision tables and forms are compared line by line.

export function showLines(place, before, after) {
  const rows = pair(laidOut(before), laidOut(after));
  const table = document.createElement("table");
  table.append(...rows.map(([left, right]) => {
    const row = document.createElement("tr");
    const differ = left === null || right === null || left.text !== right.text;
    row.append(...side(left, differ && "is-del"), ...side(right, differ && "is-add"));
    return row;
  }));
  const box = document.createElement("div");
  box.className = "dg-lines";
  box.append(table);
  place.replaceChildren(box);
  return rows.filter(([left, right]) => left === null || right === null).map(([left, right]) => ({
    kind: left ? "del" : "add",
    name: String((left || right).number),
    values: [{ name: "", before: left ? left.text.trim() : "", after: right ? right.text.trim() : "" }],
  }));
}

// A form may have been saved on one line.
function laidOut(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2).split("\n");
  } catch {
    return text.replace(/\r/g, "").replace(/\s+$/, "").split("\n");
  }
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
