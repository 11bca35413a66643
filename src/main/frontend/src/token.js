// What our server wants with every request that changes something, also after a new sign-in in another window.

export function headers() {
  const token = meta(document);
  return { ...(token && { [token.dataset.header]: token.content }), "HX-Request": "true" };
}

// Sends; when the token belongs to a session that has ended, once more with the one of today.
export async function send(address, request) {
  const once = () => fetch(address, { ...request, headers: { ...request.headers, ...headers() } });
  const answer = await once();
  return answer.status === 403 && (await renew()) ? once() : answer;
}

// A form refused because the session has ended can be sent again once its reader is back from signing in.
export function followSignIn() {
  const look = () => renew().then((renewed) => renewed && window.removeEventListener("focus", look), () => false);
  window.addEventListener("focus", look);
  look();
}

async function renew() {
  const page = await fetch(window.location.href, { redirect: "error" });
  const token = meta(new DOMParser().parseFromString(await page.text(), "text/html"));
  if (!page.ok || !token) {
    return false;
  }
  meta(document).content = token.content;
  document.querySelectorAll("input[name=_csrf]").forEach((field) => {
    field.value = token.content;
  });
  return true;
}

function meta(page) {
  return page.querySelector("meta[name=dg-csrf]");
}
