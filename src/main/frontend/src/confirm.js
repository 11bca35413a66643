// Asks before anything marked data-dg-confirm="what will happen" is sent.
import { text } from "./texts.js";

export function askFirst() {
  document.addEventListener("submit", holdBack, true);
}

function holdBack(event) {
  const form = event.target;
  const asking = event.submitter && event.submitter.dataset.dgConfirm ? event.submitter : form;
  const question = asking.dataset.dgConfirm;
  if (!question || form.dataset.dgConfirmed === "yes") {
    delete form.dataset.dgConfirmed;
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const submitter = event.submitter;
  ask(question, submitter).then((yes) => {
    if (yes) {
      form.dataset.dgConfirmed = "yes";
      form.requestSubmit(submitter);
    } else if (submitter) {
      submitter.focus();
    }
  });
}

function ask(question, submitter) {
  return new Promise((answer) => {
    const backdrop = document.createElement("div");
    backdrop.className = "dg-backdrop";
    const dialog = document.createElement("div");
    dialog.className = "dg-dialog";
    dialog.setAttribute("role", "alertdialog");
    dialog.setAttribute("aria-modal", "true");
    dialog.setAttribute("aria-describedby", "dg-question");
    const body = document.createElement("section");
    body.id = "dg-question";
    body.textContent = question;
    const foot = document.createElement("footer");
    const cancel = button("btn btn-plain", text("cancel"));
    const agree = button("btn btn-primary", (submitter && submitter.textContent.trim()) || text("confirm"));
    foot.append(cancel, " ", agree);
    dialog.append(body, foot);
    backdrop.append(dialog);
    document.body.append(backdrop);

    const close = (yes) => {
      backdrop.remove();
      answer(yes);
    };
    cancel.addEventListener("click", () => close(false));
    agree.addEventListener("click", () => close(true));
    backdrop.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        close(false);
      } else if (event.key === "Tab") {
        event.preventDefault();
        (document.activeElement === cancel ? agree : cancel).focus();
      }
    });
    cancel.focus();
  });
}

function button(classes, label) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = classes;
  made.textContent = label;
  return made;
}
