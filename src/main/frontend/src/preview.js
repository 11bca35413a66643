// Draws papers for reading: pages of a PDF by pdf.js and pictures, both on a canvas and from a download,
// so that no uploaded byte becomes a page, a script or a picture of ours.
import { getDocument, GlobalWorkerOptions } from "pdfjs-dist/legacy/build/pdf.mjs";

const assets = document.currentScript.src.replace(/[^/]*$/, "");
const MOST_PIXELS = 16_000_000;
const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

GlobalWorkerOptions.workerSrc = `${assets}pdf.worker.js`;

window.dgPreview = (button) => new Preview(button).open();

class Preview {
  constructor(button) {
    this.button = button;
    this.texts = button.dataset;
    this.number = 1;
    this.pages = 1;
    this.step = STEPS.indexOf(1);
    this.backdrop = element("div", "dg-backdrop");
    this.dialog = element("div", "dg-dialog dg-reading");
    this.dialog.setAttribute("role", "dialog");
    this.dialog.setAttribute("aria-modal", "true");
    this.dialog.setAttribute("aria-label", this.texts.title);
    this.body = element("section", "dg-reading__page");
    this.body.tabIndex = 0;
    this.status = element("span", "dg-reading__status");
    this.status.setAttribute("role", "status");
    this.canvas = element("canvas", "");
    this.fit = () => this.paper && this.show();
    this.backdrop.append(this.dialog);
    this.dialog.append(this.head(), this.body, this.foot());
  }

  async open() {
    document.body.append(this.backdrop);
    this.backdrop.addEventListener("keydown", (event) => this.press(event));
    window.addEventListener("resize", this.fit);
    this.closer.focus();
    this.status.textContent = this.texts.textLoading;
    try {
      await this.read();
      this.body.append(this.canvas);
      this.canvas.setAttribute("role", "img");
      await this.draw();
    } catch {
      this.status.textContent = this.texts.textFailed;
    }
  }

  async read() {
    const answer = await fetch(this.texts.dgPreview, { redirect: "error" });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const bytes = await answer.arrayBuffer();
    this.paper = this.texts.type === "PDF" ? await pdf(bytes) : await picture(bytes, this.texts.type);
    this.pages = this.paper.pages;
    if (this.closed) {
      this.paper.close();
    }
  }

  async draw() {
    const wanted = this.number;
    const width = Math.max(200, this.body.clientWidth - 32) * STEPS[this.step];
    await this.paper.draw(this.canvas, wanted, width, window.devicePixelRatio || 1);
    const where = this.texts.textPage.replace("{0}", wanted).replace("{1}", this.pages);
    this.status.textContent = where;
    this.canvas.setAttribute("aria-label", `${this.texts.title} ${where}`);
    this.before.disabled = wanted <= 1;
    this.after.disabled = wanted >= this.pages;
    this.smaller.disabled = this.step === 0;
    this.larger.disabled = this.step === STEPS.length - 1;
  }

  // One drawing at a time; what was asked for meanwhile is drawn after it.
  show() {
    this.drawing = (this.drawing || Promise.resolve())
      .then(() => this.draw())
      .catch(() => {
        this.status.textContent = this.texts.textFailed;
      });
  }

  turn(by) {
    const number = this.number + by;
    if (this.paper && number >= 1 && number <= this.pages) {
      this.number = number;
      this.body.scrollTop = 0;
      this.show();
    }
  }

  scale(by) {
    if (this.paper && STEPS[this.step + by]) {
      this.step += by;
      this.show();
    }
  }

  press(event) {
    const acts = {
      Escape: () => this.close(),
      PageDown: () => this.turn(1),
      PageUp: () => this.turn(-1),
      "+": () => this.scale(1),
      "-": () => this.scale(-1),
      Tab: () => this.stay(event),
    };
    if (acts[event.key]) {
      if (event.key !== "Tab") {
        event.preventDefault();
      }
      acts[event.key]();
    }
  }

  // The keyboard stays inside while the dialog is open.
  stay(event) {
    const stops = Array.from(this.dialog.querySelectorAll("a, button:not(:disabled), [tabindex]"));
    const at = stops.indexOf(document.activeElement);
    const to = event.shiftKey ? at - 1 : at + 1;
    event.preventDefault();
    stops[(to + stops.length) % stops.length].focus();
  }

  close() {
    this.closed = true;
    window.removeEventListener("resize", this.fit);
    this.backdrop.remove();
    if (this.paper) {
      this.paper.close();
    }
    this.button.focus();
  }

  head() {
    const head = element("header", "dg-reading__head");
    const title = element("bdi", "");
    title.textContent = this.texts.title;
    this.closer = this.act("btn btn-sm btn-plain", this.texts.textClose, () => this.close());
    head.append(title, this.closer);
    return head;
  }

  foot() {
    const foot = element("footer", "dg-reading__foot");
    this.before = this.act("btn btn-sm btn-plain", this.texts.textPrevious, () => this.turn(-1));
    this.after = this.act("btn btn-sm btn-plain", this.texts.textNext, () => this.turn(1));
    this.smaller = this.act("btn btn-sm btn-plain", this.texts.textSmaller, () => this.scale(-1));
    this.larger = this.act("btn btn-sm btn-plain", this.texts.textLarger, () => this.scale(1));
    const download = element("a", "btn btn-sm btn-link");
    download.href = this.texts.dgPreview;
    download.textContent = this.texts.textDownload;
    foot.append(this.before, this.after, this.status, this.smaller, this.larger, download);
    return foot;
  }

  act(classes, label, act) {
    const button = element("button", classes);
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", act);
    return button;
  }
}

// Scripts of the paper are never run, and nothing is fetched that it names.
async function pdf(bytes) {
  const paper = await getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    stopAtErrors: false,
    cMapUrl: `${assets}pdf/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}pdf/fonts/`,
    maxImageSize: MOST_PIXELS * 4,
  }).promise;
  return {
    pages: paper.numPages,
    async draw(canvas, number, width, density) {
      const page = await paper.getPage(number);
      const natural = page.getViewport({ scale: 1 });
      const scale = width / natural.width;
      const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
      const viewport = page.getViewport({ scale: Math.min(scale * density, most) });
      size(canvas, viewport.width, viewport.height, width);
      await page.render({ canvas, viewport }).promise;
      page.cleanup();
    },
    close: () => paper.destroy(),
  };
}

async function picture(bytes, type) {
  const drawn = await createImageBitmap(new Blob([bytes], { type: type === "PNG" ? "image/png" : "image/jpeg" }));
  return {
    pages: 1,
    async draw(canvas, number, width, density) {
      const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (drawn.width * drawn.height)), (width * density) / drawn.width);
      size(canvas, drawn.width * scale, drawn.height * scale, Math.min(width, drawn.width * 2));
      canvas.getContext("2d").drawImage(drawn, 0, 0, canvas.width, canvas.height);
    },
    close: () => drawn.close(),
  };
}

// Through the object model, which the policy of our pages allows; style attributes are not.
function size(canvas, width, height, shown) {
  canvas.width = Math.max(1, Math.floor(width));
  canvas.height = Math.max(1, Math.floor(height));
  canvas.style.width = `${Math.floor(shown)}px`;
}

function element(name, classes) {
  const made = document.createElement(name);
  made.className = classes;
  return made;
}
