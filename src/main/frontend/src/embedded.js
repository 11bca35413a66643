// A task page inside Tasklist tells it that the task is done, and how tall the page is.
export function tellTasklist(part) {
  if (window.self === window.top) {
    return;
  }
  if (part.querySelector("[data-dg-task-completed]")) {
    window.parent.postMessage("denggao:task-completed", window.location.origin);
  }
}
