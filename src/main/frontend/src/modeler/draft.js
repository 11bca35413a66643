// A draft on the server: read once, sent 2 s after the last change, never over what somebody else has sent.
import { send } from "../token.js";
import { say } from "./words.js";

const PAUSE = 2000;

export class Draft {
  // read: gives the text now in the editor, as a promise
  constructor(place, read) {
    this.place = place;
    this.read = read;
    this.version = place.dataset.version;
    this.readonly = place.hasAttribute("data-readonly");
    window.addEventListener("beforeunload", (event) => {
      if (this.pending) {
        event.preventDefault();
      }
    });
  }

  // Something is not on the server yet, on its way there included.
  get pending() {
    return Boolean(this.unsaved || this.saving);
  }

  async load() {
    const answer = await fetch(this.place.dataset.contentUrl, { headers: { "HX-Request": "true" } });
    if (!answer.ok) {
      this.show(answer.status === 401 ? "expired" : "lost");
      throw new Error(`content: ${answer.status}`);
    }
    this.note(answer);
    return answer.text();
  }

  changed() {
    if (this.readonly) {
      return;
    }
    this.unsaved = true;
    this.plan(PAUSE);
  }

  plan(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  // One at a time, so that an older state never overtakes a newer one.
  async save() {
    clearTimeout(this.timer);
    while (this.saving) {
      await this.saving;
    }
    if (!this.unsaved || this.conflict) {
      return !this.unsaved;
    }
    this.saving = this.put().finally(() => {
      this.saving = null;
    });
    return this.saving;
  }

  async put() {
    this.unsaved = false;
    this.show("saving");
    try {
      const answer = await send(this.place.dataset.saveUrl, {
        method: "PUT",
        headers: { "If-Match": this.version, "Content-Type": "application/octet-stream" },
        body: await this.read(),
        redirect: "error",
      });
      return answer.ok ? this.kept(answer) : this.failed(answer.status);
    } catch {
      return this.failed(0);
    }
  }

  kept(answer) {
    this.note(answer);
    if (!this.unsaved) {
      this.show("saved", ` ${new Date().toTimeString().slice(0, 5)}`);
    }
    return true;
  }

  note(answer) {
    const tag = answer.headers.get("ETag");
    this.version = tag ? tag.replace(/^W\/|"/g, "") : this.version;
  }

  failed(status) {
    this.unsaved = true;
    this.conflict = status === 409 || status === 412;
    if (this.conflict) {
      this.show("conflict");
      this.offer([button(this.place, "reload", () => this.reload()), button(this.place, "download", () => this.download())]);
    } else {
      this.show(status === 401 ? "expired" : status >= 400 && status < 500 ? "refused" : "unsaved");
      this.offer([button(this.place, "retry", () => this.save()), button(this.place, "download", () => this.download())]);
    }
    return false;
  }

  reload() {
    this.unsaved = false;
    window.location.reload();
  }

  async download() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([await this.read()], { type: "application/octet-stream" }));
    link.download = this.place.dataset.file || "draft";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  show(state, more = "") {
    const line = document.querySelector("[data-dg-draft-state]");
    line.textContent = say(this.place, state) + more;
    line.className = state === "saved" ? "dg-green" : state === "saving" ? "dg-muted" : "dg-red";
  }

  offer(buttons) {
    document.querySelector("[data-dg-draft-state]").append(...buttons.flatMap((one) => [" ", one]));
  }
}

function button(place, name, act) {
  const one = document.createElement("button");
  one.type = "button";
  one.className = "btn btn-sm btn-plain";
  one.textContent = say(place, name);
  one.addEventListener("click", act);
  return one;
}
