// Forms with data-dg-upload="id of the list they add to" send each chosen or dropped file by itself,
// two at a time, and show how far each is. What is refused says why below its name; the others stay.
import htmx from "htmx.org";
import { headers, renewToken } from "./token.js";

const AT_ONCE = 2;

export function sendFiles(part) {
  part.querySelectorAll("form[data-dg-upload]:not([data-ready])").forEach((form) => {
    form.setAttribute("data-ready", "");
    new Uploads(form).listen();
  });
}

class Uploads {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input[type=file]");
    this.place = form.parentElement;
    this.waiting = [];
    this.running = 0;
    this.list = document.createElement("ul");
    this.list.className = "dg-uploads";
    this.list.setAttribute("aria-live", "polite");
    form.after(this.list);
  }

  listen() {
    this.form.querySelector("button[type=submit]").hidden = true;
    const hint = document.createElement("span");
    hint.className = "dg-upload__hint";
    hint.textContent = this.form.dataset.textDrop;
    this.form.append(hint);
    this.input.addEventListener("change", () => {
      this.take(Array.from(this.input.files));
      this.input.value = "";
    });
    this.form.addEventListener("submit", (event) => event.preventDefault());
    ["dragenter", "dragover"].forEach((kind) => this.place.addEventListener(kind, (event) => this.over(event)));
    ["dragleave", "dragend", "drop"].forEach((kind) =>
      this.place.addEventListener(kind, () => this.place.classList.remove("is-over")),
    );
    this.place.addEventListener("drop", (event) => {
      if (holdsFiles(event)) {
        event.preventDefault();
        this.take(Array.from(event.dataTransfer.files));
      }
    });
  }

  over(event) {
    if (holdsFiles(event)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      this.place.classList.add("is-over");
    }
  }

  take(files) {
    files.forEach((file, at) => {
      const line = new Line(this, file);
      if (at >= Number(this.form.dataset.most)) {
        line.fail(this.form.dataset.textMany, false);
      } else if (file.size > Number(this.form.dataset.largest)) {
        line.fail(this.form.dataset.textLarge, false);
      } else {
        this.queue(line);
      }
    });
  }

  queue(line) {
    line.wait();
    this.waiting.push(line);
    this.next();
  }

  next() {
    while (this.running < AT_ONCE && this.waiting.length > 0) {
      this.running += 1;
      this.waiting
        .shift()
        .send()
        .then((stored) => this.done(stored));
    }
  }

  drop(line) {
    this.waiting = this.waiting.filter((each) => each !== line);
  }

  done(stored) {
    this.running -= 1;
    this.changed = this.changed || stored;
    if (this.running === 0 && this.waiting.length === 0 && this.changed) {
      this.changed = false;
      this.refresh();
    }
    this.next();
  }

  // The list of this kind of paper as the server has it now; what is typed elsewhere stays.
  async refresh() {
    const answer = await fetch(window.location.href, { headers: { "HX-Request": "true" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(this.form.dataset.dgUpload);
    const old = document.getElementById(this.form.dataset.dgUpload);
    if (fresh && old) {
      old.replaceWith(fresh);
      htmx.process(fresh);
      document.dispatchEvent(new CustomEvent("dg-shown", { detail: fresh }));
    }
    document.body.dispatchEvent(new CustomEvent("dg-saved"));
  }
}

// One file on its way.
class Line {
  constructor(uploads, file) {
    this.uploads = uploads;
    this.file = file;
    this.row = document.createElement("li");
    this.name = document.createElement("bdi");
    this.name.textContent = file.name;
    this.bar = document.createElement("progress");
    this.bar.max = 100;
    this.bar.setAttribute("aria-label", file.name);
    this.state = document.createElement("span");
    this.state.className = "dg-uploads__state";
    this.acts = document.createElement("span");
    this.row.append(this.name, this.bar, this.state, this.acts);
    uploads.list.append(this.row);
  }

  wait() {
    this.row.className = "";
    this.show(0, this.texts().textWaiting);
    this.offer([this.texts().textCancel, () => this.giveUp()]);
  }

  giveUp() {
    if (this.request) {
      this.request.abort();
    } else {
      this.uploads.drop(this);
      this.row.remove();
    }
  }

  // Whether it was stored.
  send() {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      this.request = request;
      request.open("POST", this.uploads.form.action);
      Object.entries(headers()).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.upload.addEventListener("progress", (event) => {
        const percent = event.lengthComputable ? Math.floor((100 * event.loaded) / event.total) : 0;
        this.show(percent, percent < 100 ? `${this.texts().textSending} ${percent}%` : this.texts().textChecking);
      });
      request.addEventListener("load", () => done(this.answered(request)));
      request.addEventListener("error", () => done(this.fail(this.texts().textLost, true)));
      request.addEventListener("abort", () => {
        this.row.remove();
        done(false);
      });
      const content = new FormData();
      content.append("file", this.file, this.file.name);
      request.send(content);
    });
  }

  answered(request) {
    this.request = null;
    if (request.status >= 200 && request.status < 300 && !request.responseURL.includes("/login")) {
      this.show(100, this.texts().textStored);
      this.row.remove();
      return true;
    }
    if (request.status === 401 || request.status === 403 || request.responseURL.includes("/login")) {
      renewToken();
      return this.fail(this.texts().textExpired, true);
    }
    const reasons = sentences(request.responseText);
    return this.fail(reasons.length > 0 ? reasons.join("\n") : this.texts().textLost, reasons.length === 0);
  }

  fail(reason, again) {
    this.request = null;
    this.row.className = "is-refused";
    this.bar.remove();
    this.state.textContent = reason;
    const retry = again ? [[this.texts().textAgain, () => this.retry()]] : [];
    this.offer(...retry, [this.texts().textDismiss, () => this.dismiss()]);
    return false;
  }

  retry() {
    this.name.after(this.bar);
    this.uploads.queue(this);
  }

  dismiss() {
    this.row.remove();
    this.uploads.input.focus();
  }

  show(percent, state) {
    this.bar.value = percent;
    this.state.textContent = state;
  }

  offer(...acts) {
    this.acts.replaceChildren(
      ...acts.map(([label, act]) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "btn btn-sm btn-link";
        button.textContent = label;
        button.setAttribute("aria-label", `${label} ${this.file.name}`);
        button.addEventListener("click", act);
        return button;
      }),
    );
  }

  texts() {
    return this.uploads.form.dataset;
  }
}

function holdsFiles(event) {
  return event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
}

// What our server's error summary says.
function sentences(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return Array.from(page.querySelectorAll("[data-dg-refusals] li")).map((line) => line.textContent.trim());
}
