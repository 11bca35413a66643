// Sections and items of a rubric with their marks, and what is missing to the marks of the whole.
import { missing, sum } from "./rubric-model.js";
import { say } from "./words.js";

export class RubricOutline {
  constructor(place, choose) {
    this.place = place;
    this.list = place.querySelector("[data-dg-outline]");
    this.list.addEventListener("click", (event) => {
      const entry = event.target.closest("button");
      if (entry) {
        choose(entry.dataset.part);
      }
    });
    this.list.addEventListener("keydown", (event) => this.walk(event));
  }

  // The entry above or below takes the focus.
  walk(event) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && !event.altKey) {
      event.preventDefault();
      const entries = [...this.list.querySelectorAll("button")];
      const next = entries[entries.indexOf(document.activeElement) + by];
      if (next) {
        next.focus();
      }
    }
  }

  show(tree, chosen) {
    const focused = this.list.contains(document.activeElement);
    this.list.replaceChildren(
      this.entry("", tree.title, tree.total, chosen, "is-whole", missing(tree.total, tree.sections)),
      ...tree.sections.flatMap((section, at) => [
        this.entry(`${at + 1}`, section.name, section.max, chosen, "is-section", missing(section.max, section.items || [])),
        ...(section.items || []).map((item, number) => this.entry(`${at + 1}.${number + 1}`, item.name, item.max, chosen, "is-item", 0)),
      ]),
      ...tree.vetoes.map((veto, at) => this.entry(`V${at + 1}`, veto.name, null, chosen, "is-veto", 0)),
    );
    this.showTotal(tree);
    const here = this.list.querySelector("[aria-current]");
    if (focused && here) {
      here.focus();
    }
  }

  entry(part, name, max, chosen, look, lacking) {
    const line = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.part = part;
    if (part === chosen) {
      button.setAttribute("aria-current", "true");
    }
    button.append(text("span", name || say(this.place, "unnamed")), text("em", max === null ? "" : say(this.place, "marks", max === undefined ? "—" : max)));
    if (lacking) {
      button.append(text("small", this.lack(lacking), "dg-red"));
    }
    line.className = look;
    line.append(button);
    return line;
  }

  lack(hundredths) {
    return say(this.place, hundredths > 0 ? "lacking" : "over", Math.abs(hundredths) / 100);
  }

  showTotal(tree) {
    const line = this.place.querySelector("[data-dg-total]");
    const lacking = missing(tree.total, tree.sections);
    line.textContent = say(this.place, "total", sum(tree.sections) / 100, tree.total) + (lacking ? ` · ${this.lack(lacking)}` : "");
    line.className = lacking ? "dg-red" : "dg-green";
  }
}

function text(name, words, look = "") {
  const one = document.createElement(name);
  one.className = look;
  one.textContent = words;
  return one;
}
