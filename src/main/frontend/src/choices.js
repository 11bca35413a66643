// Who writes into a field that belongs to one of several choices has made that choice: nothing typed is left out unseen.
export function chooseByTyping() {
  document.addEventListener("input", (event) => {
    const choice = event.target.closest("[data-dg-choice]");
    if (choice) {
      choice.querySelector("input[type=radio]").checked = true;
    }
  });
}
