// Buttons of the page that act on the editor: <button data-dg-do="undo">.

export function tools(acts) {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-dg-do]");
    if (button && acts[button.dataset.dgDo]) {
      acts[button.dataset.dgDo](button);
    }
  });
}

export function enable(name, possible) {
  document.querySelectorAll(`[data-dg-do=${name}]`).forEach((button) => {
    button.disabled = !possible;
  });
}

// Pages reached from the toolbar show what the server has: it gets the last change first.
export function saveBeforeLeaving(draft) {
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-dg-leave]");
    if (link && draft.pending && !draft.conflict) {
      event.preventDefault();
      if (await draft.save()) {
        window.location.assign(link.href);
      }
    }
  });
  document.addEventListener("submit", async (event) => {
    if (event.target.matches("form[data-dg-leave]") && draft.pending && !draft.conflict) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (await draft.save()) {
        event.target.requestSubmit(event.submitter);
      }
    }
  }, true);
}
