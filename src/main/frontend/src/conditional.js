// Shows a field of data-dg-when="decision=RETURN decision=REJECT" only while one of these is the answer.
export function followAnswers() {
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form");
    if (form) {
      showWhatApplies(form);
    }
  });
}

export function showWhatApplies(part) {
  part.querySelectorAll("[data-dg-when]").forEach((box) => show(box, applies(box)));
}

function applies(box) {
  const answers = new FormData(box.closest("form"));
  return box.dataset.dgWhen.split(" ").some((rule) => {
    const [name, value] = rule.split("=");
    return answers.getAll(name).includes(value);
  });
}

function show(box, shown) {
  const needed = box.dataset.dgNeeded === "true";
  box.hidden = !shown;
  box.querySelectorAll("input, select, textarea").forEach((input) => {
    input.disabled = !shown;
    input.required = needed && !isOneOfSeveral(input);
  });
  if (needed) {
    star(box.querySelector("legend, label:not(.dg-choice)"));
  }
}

function isOneOfSeveral(input) {
  return input.type === "checkbox" && input.closest("fieldset");
}

function star(label) {
  if (label && !label.querySelector(".dg-req")) {
    const mark = document.createElement("span");
    mark.className = "dg-req";
    mark.setAttribute("aria-hidden", "true");
    mark.textContent = "*";
    label.prepend(mark);
  }
}
