// Marks the fields an error summary speaks of and takes the reader to it.
export function showRefusals(part) {
  const summary = part.querySelector("[data-dg-refusals]:not([data-shown])");
  if (!summary) {
    return;
  }
  summary.setAttribute("data-shown", "");
  clearMarks();
  summary.querySelectorAll("[data-field-name]").forEach((link) => mark(link));
  summary.focus();
}

function mark(link) {
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
    line.textContent = link.textContent;
    line.hidden = false;
  }
  nameField(link, field);
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
  const name = label ? label.textContent.replace("*", "").trim() : "";
  if (name && !link.textContent.includes(name)) {
    link.prepend(name, document.documentElement.lang.startsWith("zh") ? "：" : ": ");
  }
}

function clearMarks() {
  document.querySelectorAll(".dg-field.is-refused").forEach((field) => {
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
  });
}

function fieldNamed(name) {
  return Array.from(document.querySelectorAll("[data-field]")).find((field) => field.dataset.field === name);
}
