// The score sheet: live total, what is missing, a draft on the server 2 s after the last key.
import { send } from "./token.js";

const PAUSE = 1500;

function start(form) {
  const sheet = new Sheet(form);
  sheet.show();
  form.addEventListener("input", () => sheet.changed());
  form.addEventListener("keydown", (event) => sheet.key(event));
  form.addEventListener("click", (event) => sheet.click(event));
  form.addEventListener("submit", () => sheet.handIn(), true);
  document.addEventListener("htmx:afterRequest", (event) => sheet.answered(event));
  window.addEventListener("beforeunload", (event) => {
    if (sheet.dirty && !sheet.leaving) {
      event.preventDefault();
    }
  });
}

class Sheet {
  constructor(form) {
    this.form = form;
    this.rows = Array.from(form.querySelectorAll("tr[data-item]")).map((row) => new Row(row, form.dataset.step));
    this.state = form.querySelector("[data-saved-state]");
    this.open = Boolean(this.state);
    this.dirty = false;
    this.saving = false;
    this.stopped = false;
    this.leaving = false;
  }

  changed() {
    this.show();
    this.dirty = true;
    this.plan(PAUSE);
  }

  plan(pause) {
    clearTimeout(this.timer);
    if (this.open && !this.stopped) {
      this.timer = setTimeout(() => this.save(), pause);
    }
  }

  async save() {
    if (this.saving) {
      this.plan(PAUSE); // one at a time, so that an older state never overtakes a newer one
      return;
    }
    this.saving = true;
    this.dirty = false;
    this.say("saving");
    try {
      const answer = await send(this.form.dataset.draft, {
        method: "PUT",
        body: new URLSearchParams(new FormData(this.form)),
        redirect: "error",
      });
      if (answer.ok) {
        this.saved(await answer.json());
      } else if (answer.status === 409) {
        this.stop("conflict");
      } else if (answer.status === 404) {
        this.stop("gone");
      } else {
        this.unsaved(answer.status === 401 ? "expired" : "unsaved");
      }
    } catch {
      this.unsaved("unsaved");
    } finally {
      this.saving = false;
    }
  }

  unsaved(why) {
    this.dirty = true;
    this.say(why, () => this.plan(0));
  }

  saved(answer) {
    this.form.elements.version.value = answer.version;
    if (this.dirty) {
      return; // typed on meanwhile: the next save is planned already
    }
    this.say("saved");
    this.state.append(` ${answer.time}`);
  }

  // Going on would overwrite what another window saved, or is not allowed any more.
  stop(reason) {
    this.stopped = true;
    this.leaving = true;
    this.say(reason, () => window.location.reload(), "reload");
  }

  say(name, act, label = "retry") {
    this.state.textContent = this.form.dataset[name];
    this.state.classList.toggle("dg-red", Boolean(act));
    this.state.classList.toggle("dg-green", !act);
    if (act) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-sm btn-plain";
      button.textContent = this.form.dataset[label];
      button.addEventListener("click", act);
      this.state.append(" ", button);
    }
  }

  handIn() {
    clearTimeout(this.timer);
    this.leaving = true;
  }

  answered(event) {
    if (event.detail.elt === this.form && !event.detail.successful) {
      this.leaving = this.stopped;
    }
  }

  show() {
    this.rows.forEach((row) => row.show(this.form.dataset.range));
    const total = sum(this.rows);
    this.form.querySelector("[data-total]").textContent = decimal(total);
    const marked = this.rows.filter((row) => row.entered).length;
    this.form.querySelector("[data-count]").textContent = this.put("marked", `${marked}/${this.rows.length}`);
    this.form.querySelectorAll("tbody[data-section]").forEach((body) => this.showSection(body));
    this.showTodo();
  }

  showSection(body) {
    const rows = this.rows.filter((row) => body.contains(row.element));
    const marked = rows.filter((row) => row.entered).length;
    const count = `${marked}/${rows.length}`;
    body.querySelector("[data-section-points]").textContent = marked ? decimal(sum(rows)) : "—";
    body.querySelector("[data-section-count]").textContent = this.put("marked", count);
    const line = this.form.querySelector(`[data-outline="${body.dataset.section}"] em`);
    line.textContent = count;
    line.classList.toggle("dg-green", marked === rows.length);
  }

  showTodo() {
    const place = this.form.querySelector("[data-todo]");
    if (!place) {
      return;
    }
    const missing = this.rows.filter((row) => !row.entered);
    const wrong = this.rows.filter((row) => row.wrong);
    const unreasoned = this.rows.filter((row) => row.unreasoned);
    const parts = [["missing", missing], ["wrong", wrong], ["unreasoned", unreasoned]]
      .filter(([, rows]) => rows.length)
      .map(([name, rows]) => this.put(name, rows.length));
    place.replaceChildren(parts.length ? parts.join(" · ") : this.form.dataset.ready);
    [...missing, ...wrong, ...unreasoned].slice(0, 3).forEach((row) => place.append(" ", this.linkTo(row)));
  }

  linkTo(row) {
    const link = document.createElement("a");
    link.href = `#${row.points.id}`;
    link.textContent = this.put("item", row.number);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      (row.unreasoned ? row.reason : row.points).focus();
    });
    return link;
  }

  put(name, value) {
    return this.form.dataset[name].replace(/%[ds]/, value);
  }

  click(event) {
    const give = event.target.closest("[data-give]");
    if (give) {
      const input = give.closest("td").querySelector("input");
      input.value = give.dataset.give;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.focus();
    } else if (event.target.closest("[data-keep]")) {
      this.plan(0);
    } else if (event.target.closest("[data-dossier-switch]")) {
      const hidden = this.form.classList.toggle("is-without-dossier");
      event.target.setAttribute("aria-pressed", String(!hidden));
    }
  }

  key(event) {
    if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.plan(0);
      return;
    }
    const at = this.rows.findIndex((row) => row.points === event.target);
    if (at < 0) {
      return;
    }
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const next = this.rows[at + step];
      if (next) {
        next.points.focus();
        next.points.select();
      }
    }
  }
}

class Row {
  constructor(element, step) {
    this.element = element;
    this.number = element.dataset.number;
    this.points = element.querySelector("input");
    this.reason = element.querySelector("textarea");
    this.step = hundredths(step);
    this.max = hundredths(element.dataset.max);
    this.limit = hundredths(element.dataset.limit);
  }

  get text() {
    return this.points.value.trim();
  }

  get entered() {
    return this.text !== "";
  }

  get value() {
    return /^\d{1,4}(\.\d{1,2})?$/.test(this.text) ? hundredths(this.text) : null;
  }

  get wrong() {
    return this.entered && (this.value === null || this.value > this.max || this.value % this.step !== 0);
  }

  get unreasoned() {
    return this.entered && !this.wrong && this.value < this.limit && this.reason.value.trim() === "";
  }

  show(range) {
    mark(this.points, this.element.querySelector("[data-points-error]"), this.wrong, range);
    mark(this.reason, this.element.querySelector("[data-reason-error]"), this.unreasoned);
  }
}

function mark(input, line, wrong, sentence) {
  input.classList.toggle("is-invalid", wrong);
  input.setAttribute("aria-invalid", String(wrong));
  line.hidden = !wrong;
  if (sentence && wrong) {
    line.textContent = sentence;
  }
}

// Whole hundredths, because sums of binary fractions are not exact.
function hundredths(text) {
  return Math.round(Number(text) * 100);
}

function sum(rows) {
  return rows.reduce((total, row) => total + (row.value || 0), 0);
}

function decimal(value) {
  return String(value / 100);
}

document.querySelectorAll("form[data-dg-scoring]").forEach(start);
