// Buttons with data-dg-preview="address" show a paper in a dialog. The drawing script is only fetched when asked for.
export function offerPreviews(part) {
  part.querySelectorAll("[data-dg-preview][hidden]").forEach((button) => {
    button.hidden = false;
  });
}

export function openPreviews() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-dg-preview]");
    if (button) {
      load(button.dataset.script).then(
        () => window.dgPreview(button),
        () => window.location.assign(button.dataset.dgPreview),
      );
    }
  });
}

let loading;

function load(address) {
  loading =
    loading ||
    new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = address;
      script.addEventListener("load", done);
      script.addEventListener("error", () => {
        loading = undefined;
        failed();
      });
      document.head.append(script);
    });
  return loading;
}
