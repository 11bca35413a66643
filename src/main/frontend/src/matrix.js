// Keeps the sums of a table of places up to date while somebody types: form[data-dg-matrix].
export function sumMatrix() {
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-dg-matrix]");
    if (form) {
      sum(form);
    }
  });
}

function sum(form) {
  const general = form.querySelector("[name=default]").value;
  const columns = Array.from(form.querySelectorAll("[data-column-sum]"), () => 0);
  let all = 0;
  form.querySelectorAll("tbody tr").forEach((row) => {
    const typed = row.querySelector("[data-total]");
    const total = number(typed.value.trim() ? typed.value : general);
    all = total === null || all === null ? null : all + total;
    typed.placeholder = general.trim() || form.querySelector("[data-all]").dataset.unlimited;
    let own = 0;
    row.querySelectorAll("[data-cell]").forEach((cell, at) => {
      const places = number(cell.value) || 0;
      own += places;
      columns[at] += places;
    });
    const out = row.querySelector("[data-row-sum]");
    if (out) {
      out.textContent = String(own);
    }
    row.classList.toggle("is-over", total !== null && own > total);
  });
  form.querySelectorAll("[data-column-sum]").forEach((out, at) => {
    out.textContent = String(columns[at]);
  });
  const out = form.querySelector("[data-all]");
  out.textContent = all === null ? out.dataset.unlimited : String(all);
}

function number(text) {
  const plain = text.normalize("NFKC").trim().replace(/,/g, "");
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}
