// A rubric while it is edited. Its parts are named by their numbers: "" the whole, "2" a section, "2.3" an item, "V1" a veto.

export class RubricModel {
  constructor(text) {
    this.tree = JSON.parse(text);
    this.tree.sections = this.tree.sections || [];
    this.tree.vetoes = this.tree.vetoes || [];
    this.past = [];
    this.future = [];
  }

  text() {
    const { vetoes, ...rest } = this.tree;
    return `${JSON.stringify(vetoes.length ? this.tree : rest, null, 2)}\n`;
  }

  // The list a part stands in, and where.
  place(id) {
    if (id.startsWith("V")) {
      return { list: this.tree.vetoes, at: Number(id.slice(1)) - 1 };
    }
    const [section, item] = id.split(".").map((number) => Number(number) - 1);
    return item === undefined ? { list: this.tree.sections, at: section } : { list: (this.tree.sections[section] || {}).items || [], at: item, section };
  }

  part(id) {
    const { list, at } = id ? this.place(id) : { list: [this.tree], at: 0 };
    return list[at];
  }

  // What is typed into one field without a pause is undone at once.
  remember(what) {
    if (!what || what !== this.last) {
      this.past.push(JSON.stringify(this.tree));
    }
    this.last = what;
    this.future = [];
  }

  step(from, to) {
    if (from.length) {
      to.push(JSON.stringify(this.tree));
      this.tree = JSON.parse(from.pop());
      this.last = null;
    }
  }

  undo() {
    this.step(this.past, this.future);
  }

  redo() {
    this.step(this.future, this.past);
  }

  // Gives the name the part has afterwards.
  move(id, by) {
    const { list, at, section } = this.place(id);
    const to = at + by;
    if (to >= 0 && to < list.length) {
      this.remember();
      list.splice(to, 0, ...list.splice(at, 1));
      return section === undefined ? id.replace(/\d+$/, to + 1) : `${section + 1}.${to + 1}`;
    }
    return section === undefined ? id : this.moveOver(id, by);
  }

  moveOver(id, by) {
    const { list, at, section } = this.place(id);
    const other = this.tree.sections[section + by];
    if (!other) {
      return id;
    }
    this.remember();
    const [item] = list.splice(at, 1);
    const to = by < 0 ? other.items.length : 0;
    other.items.splice(to, 0, item);
    return `${section + by + 1}.${to + 1}`;
  }

  // Gives the part to be shown instead.
  remove(id) {
    const { list, at, section } = this.place(id);
    this.remember();
    list.splice(at, 1);
    if (section !== undefined) {
      return list.length ? `${section + 1}.${Math.min(at, list.length - 1) + 1}` : `${section + 1}`;
    }
    return list.length ? id.replace(/\d+$/, Math.min(at, list.length - 1) + 1) : "";
  }

  addSection() {
    this.remember();
    this.tree.sections.push({ code: this.free("S"), name: "", max: Math.max(missing(this.tree.total, this.tree.sections), 0) / 100, items: [] });
    return `${this.tree.sections.length}`;
  }

  // Behind the item that is chosen, else at the end of its section.
  addItem(id) {
    const [section, item] = id.split(".").map(Number);
    const { code, max, items } = this.tree.sections[section - 1];
    this.remember();
    const letter = ((items[0] || { code }).code || "X").charAt(0);
    const at = item === undefined ? items.length : item;
    items.splice(at, 0, { code: this.free(letter), name: "", max: Math.max(missing(max, items), 0) / 100, scorer: "EXPERT", shape: "JUDGED", standard: "" });
    return `${section}.${at + 1}`;
  }

  addVeto() {
    this.remember();
    this.tree.vetoes.push({ code: this.free("VETO_"), name: "" });
    return `V${this.tree.vetoes.length}`;
  }

  free(begin) {
    const taken = new Set([...this.tree.sections, ...this.tree.sections.flatMap(({ items }) => items), ...this.tree.vetoes].map(({ code }) => code));
    let number = 1;
    while (taken.has(begin + number)) {
      number += 1;
    }
    return begin + number;
  }
}

// Whole hundredths, because sums of binary fractions are not exact.
export function hundredths(value) {
  return typeof value === "number" ? Math.round(value * 100) : 0;
}

export function sum(parts) {
  return parts.reduce((total, part) => total + hundredths(part.max), 0);
}

// More than nothing if the parts do not reach it yet.
export function missing(max, parts) {
  return hundredths(max) - sum(parts);
}
