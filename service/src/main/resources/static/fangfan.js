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

// Workbooks are dropped on the box around their field.
for (const box of document.querySelectorAll(".drop")) {
  const field = box.querySelector("input[type=file]");
  for (const kind of ["dragenter", "dragover"]) {
    box.addEventListener(kind, (event) => {
      event.preventDefault();
      box.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop"]) {
    box.addEventListener(kind, () => box.classList.remove("over"));
  }
  box.addEventListener("drop", (event) => {
    event.preventDefault();
    field.files = event.dataTransfer.files;
  });
}

// What was just done is read out first.
document.querySelector("[data-told]")?.focus();
