const SHOWN = 10000;

// Moves toasts into their corner and takes them away after ten seconds.
export function showToasts(part) {
  const corner = document.getElementById("dg-toasts");
  part.querySelectorAll("[data-dg-toast]:not([data-shown])").forEach((toast) => {
    toast.setAttribute("data-shown", "");
    if (corner) {
      corner.append(toast);
    }
    setTimeout(() => toast.remove(), SHOWN);
  });
}
