let sent = null;

// Several forms of a page may have a field of the same name; the one sent last is meant.
export function rememberForms() {
  document.addEventListener("submit", (event) => {
    sent = event.target;
  });
  document.addEventListener("input", (event) => {
    const field = event.target.closest(".is-refused");
    if (field) {
      unmark(field);
    }
  });
}

// Marks the fields an error summary speaks of and takes the reader to it.
export function showRefusals(part, focus = true) {
  showProblems(part);
  const summary = part.querySelector("[data-dg-refusals]:not([data-shown])");
  if (!summary) {
    return;
  }
  summary.setAttribute("data-shown", "");
  clearMarks();
  summary.querySelectorAll("[data-field-name]").forEach((link) => mark(link, true));
  if (focus) {
    summary.focus();
  }
}

// What is still wrong with something saved; shown with the page, so nobody is taken there.
function showProblems(part) {
  const problems = part.querySelector("[data-dg-problems]:not([data-shown])");
  if (problems) {
    problems.setAttribute("data-shown", "");
    problems.querySelectorAll("[data-field-name]").forEach((link) => mark(link, false));
  }
}

function mark(link, naming) {
  const field = fieldNamed(link.dataset.fieldName);
  if (!field) {
    return;
  }
  field.classList.add("is-refused");
  field.querySelectorAll("input, select, textarea").forEach((input) => {
    input.classList.add("is-invalid");
    input.setAttribute("aria-invalid", "true");
  });
  const line = field.querySelector(".dg-err");
  if (line) {
    line.textContent = line.hidden ? link.textContent : `${line.textContent}\n${link.textContent}`;
    line.hidden = false;
  }
  if (naming) {
    nameField(link, field);
  }
  link.addEventListener("click", (event) => {
    const input = field.querySelector("input, select, textarea");
    if (input) {
      event.preventDefault();
      input.focus();
    }
  });
}

// Far from its field a sentence must say which one it means.
function nameField(link, field) {
  const label = field.querySelector("label:first-child:not(.dg-choice), .dg-label");
  const input = field.querySelector("[aria-label]");
  const name = label ? label.textContent.replace("*", "").trim() : input ? input.getAttribute("aria-label") : "";
  if (name && !link.textContent.includes(name)) {
    link.prepend(name, document.documentElement.lang.startsWith("zh") ? "：" : ": ");
  }
}

function clearMarks() {
  document.querySelectorAll(".is-refused").forEach((field) => unmark(field));
}

function unmark(field) {
  field.classList.remove("is-refused");
  field.querySelectorAll(".is-invalid").forEach((input) => {
    input.classList.remove("is-invalid");
    input.removeAttribute("aria-invalid");
  });
  const line = field.querySelector(".dg-err");
  if (line) {
    line.textContent = "";
    line.hidden = true;
  }
}

function fieldNamed(name) {
  const places = sent && sent.isConnected ? [sent, document] : [document];
  for (const place of places) {
    const found = Array.from(place.querySelectorAll("[data-field]")).find((field) => field.dataset.field === name);
    if (found) {
      return found;
    }
  }
  return undefined;
}
