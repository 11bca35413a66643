// Tables whose rows people add and take away: tbody[data-dg-rows="most rows"].
// Cells are named table.row.column; the server closes gaps between the numbers.
export function growRows(part) {
  part.querySelectorAll("tbody[data-dg-rows]").forEach((body) => {
    const table = body.closest(".dg-scroll");
    const add = table.nextElementSibling && table.nextElementSibling.querySelector("[data-dg-add-row]");
    if (!add || !add.hidden) {
      return;
    }
    add.hidden = false;
    add.addEventListener("click", () => addRow(body));
    body.querySelectorAll("[data-dg-remove-row]").forEach((button) => {
      button.hidden = false;
    });
    body.addEventListener("click", (event) => {
      const button = event.target.closest("[data-dg-remove-row]");
      if (button) {
        removeRow(body, button.closest("tr"));
      }
    });
  });
}

function addRow(body) {
  const last = body.lastElementChild;
  const number = Number(last.querySelector("th span").textContent);
  if (number >= Number(body.dataset.dgRows)) {
    return;
  }
  const row = last.cloneNode(true);
  row.querySelectorAll("*").forEach((element) => {
    ["name", "id", "data-field"].forEach((attribute) => {
      const value = element.getAttribute(attribute);
      if (value) {
        element.setAttribute(attribute, value.replace(`.${number}.`, `.${number + 1}.`));
      }
    });
    const label = element.getAttribute("aria-label");
    if (label) {
      element.setAttribute("aria-label", label.replace(String(number), String(number + 1)));
    }
  });
  row.querySelector("th span").textContent = String(number + 1);
  clear(row);
  body.append(row);
  row.querySelector("input, select").focus();
}

function removeRow(body, row) {
  const form = row.closest("form");
  if (body.children.length > 1) {
    row.remove();
  } else {
    clear(row);
  }
  form.querySelector("input[type=hidden]").dispatchEvent(new Event("change", { bubbles: true }));
}

function clear(row) {
  row.querySelectorAll("input, select").forEach((input) => {
    input.value = "";
    input.classList.remove("is-invalid");
    input.removeAttribute("aria-invalid");
  });
  row.querySelectorAll(".is-refused").forEach((cell) => cell.classList.remove("is-refused"));
}
