"use strict";

// What a request leaves in the page takes the focus, so that a screen reader starts at its heading.
document.addEventListener("htmx:afterSettle", (event) => {
  const heading = event.detail.target.querySelector("[data-focus]");
  if (heading) {
    heading.focus();
  }
});

// A refusal is shown where the result would stand, when the service wrote it for there.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.isError && event.detail.xhr.getResponseHeader("Fangfan-Part")) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, (event) => {
    const notice = document.getElementById("no-answer");
    if (notice) {
      event.detail.target.replaceChildren(notice.content.cloneNode(true));
      event.detail.target.querySelector("[data-focus]").focus();
    }
  });
}
