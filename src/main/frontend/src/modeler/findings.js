// What is wrong with a draft: found while drawing here, and by the server's own inspection when asked.
import { send } from "../token.js";
import { say } from "./words.js";

const ORDER = ["ERROR", "WARNING", "HINT"];
const TONES = { ERROR: "dg-tag--red", WARNING: "dg-tag--amber", HINT: "" };

export class Findings {
  // find: selects an element of the editor; name: what a person calls it, or null when the editor does not have it
  constructor(place, { find, name, mark = () => {} }) {
    Object.assign(this, { place, find, name, mark, drawn: [], judged: [] });
    this.show();
  }

  whileDrawing(found) {
    this.drawn = found;
    this.show();
  }

  // The server judged an older state.
  outdated() {
    if (this.asked) {
      this.stale = true;
      this.show();
    }
  }

  async ask(content) {
    this.note("checking");
    try {
      const answer = await send(this.place.dataset.findingsUrl, {
        method: "POST",
        headers: { "Content-Type": "application/octet-stream", Accept: "application/json" },
        body: content,
        redirect: "error",
      });
      if (!answer.ok) {
        this.note(answer.status === 401 ? "expired" : "unchecked");
        return;
      }
      this.judged = await answer.json();
      this.asked = true;
      this.stale = false;
      this.show();
    } catch {
      this.note("unchecked");
    }
  }

  all() {
    return [...this.judged, ...this.drawn].sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  }

  show() {
    const all = this.all();
    const list = document.querySelector("[data-dg-findings]");
    list.replaceChildren(...all.map((finding) => this.row(finding)));
    document.querySelector("[data-dg-findings-none]").hidden = all.length > 0 || !this.asked;
    const counts = ORDER.map((severity) => all.filter((finding) => finding.severity === severity).length);
    this.note(this.stale ? "stale" : "count", ...counts);
    const step = document.querySelector("[data-dg-step-check]");
    if (step) {
      step.textContent = counts[0] > 0 ? say(this.place, "step-errors", counts[0]) : say(this.place, this.asked ? "step-clean" : "step-check");
    }
    this.mark(all);
  }

  note(name, ...values) {
    document.querySelector("[data-dg-findings-note]").textContent = say(this.place, name, ...values);
  }

  row(finding) {
    const row = part("li", "dg-finding");
    const head = part("div");
    const name = finding.element && this.name(finding.element);
    head.append(
      part("span", `dg-tag ${TONES[finding.severity]}`, say(this.place, finding.severity.toLowerCase())),
      " ",
      part("b", "", name || finding.element || say(this.place, "whole")),
    );
    if (name) {
      const go = part("button", "btn btn-link btn-sm", say(this.place, "locate"));
      go.type = "button";
      go.addEventListener("click", () => this.find(finding.element));
      head.append(go);
    } else if (finding.line > 0) {
      head.append(part("span", "dg-help", ` ${say(this.place, "line", finding.line)}`));
    }
    row.append(head, part("div", "dg-help", finding.sentence));
    return row;
  }
}

function part(name, look = "", text = "") {
  const element = document.createElement(name);
  element.className = look;
  element.textContent = text;
  return element;
}
