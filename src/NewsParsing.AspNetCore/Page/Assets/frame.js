// Runs in a sandbox of its own: shows the article that the page sends, and tells the page what the reader chooses in it.
(() => {
  "use strict";
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const colour = () => document.body.classList.toggle("newsparsing-dark", dark.matches);
  const tell = (message) => parent.postMessage(message, "*");
  let measured = 0;
  const measure = () => {
    // The content's height and not the document's, which is never less than the frame's.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== measured) {
      measured = height;
      tell({ kind: "height", height });
    }
  };

  // A mark that runs over paragraphs has an element in each, the first of which alone has the id.
  const pieces = new Map();
  const collect = () => {
    pieces.clear();
    let last = null;
    for (const mark of document.querySelectorAll("mark")) {
      if (mark.id) {
        last = mark;
        pieces.set(mark.id, [mark]);
      } else if (last && last.className === mark.className && last.dataset.t === mark.dataset.t) {
        pieces.get(last.id).push(mark);
        mark.dataset.of = last.id;
      }
    }
  };

  const show = (html) => {
    document.body.innerHTML = html;
    const details = document.querySelector(".signs");
    if (details) {
      details.addEventListener("toggle", measure);
    }

    collect();
    measure();
  };

  const choose = (id) => {
    for (const element of document.querySelectorAll(".chosen")) {
      element.classList.remove("chosen");
    }

    const marks = pieces.get(id) || [];
    const attribution = marks.length > 0 ? marks[0].dataset.t : undefined;
    for (const mark of marks) {
      mark.classList.add("chosen");
    }

    for (const part of attribution ? document.querySelectorAll("cite.source, .cue") : []) {
      part.classList.toggle("chosen", part.dataset.t === attribution);
    }

    if (marks.length > 0) {
      const place = marks[0].getBoundingClientRect();
      tell({ kind: "place", top: place.top, bottom: place.bottom });
    }
  };

  const filter = (hidden) => {
    const off = new Set(hidden);
    const seen = new Set();
    for (const [id, marks] of pieces) {
      for (const mark of marks) {
        mark.classList.toggle("off", off.has(id));
        if (!off.has(id) && mark.dataset.t) {
          seen.add(mark.dataset.t);
        }
      }
    }

    // The legend's have no attribution, and stay.
    for (const part of document.querySelectorAll("cite[data-t], .cue[data-t]")) {
      part.classList.toggle("off", off.size > 0 && !seen.has(part.dataset.t));
    }

    if (document.querySelector("mark.chosen.off")) {
      choose(null);
    }
  };

  // A speaker's number is a link, so that the keyboard comes to it; it leads to what it stands at.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) {
      event.preventDefault();
    }

    const mark = event.target.closest("mark");
    const part = event.target.closest("cite.source, .cue");
    const first = mark ? mark.id || mark.dataset.of
      : part ? [...pieces].find(([, marks]) => marks[0].dataset.t === part.dataset.t)?.[0] : undefined;
    if (first) {
      tell({ kind: "chosen", id: first, byKeyboard: event.detail === 0 });
    }
  });

  addEventListener("message", (event) => {
    if (event.source !== parent || typeof event.data !== "object" || event.data === null) {
      return;
    }

    switch (event.data.kind) {
      case "show": show(String(event.data.html)); break;
      case "filter": filter(event.data.hidden); break;
      case "choose": choose(event.data.id); break;
    }
  });
  dark.addEventListener("change", colour);
  colour();
  new ResizeObserver(measure).observe(document.body);
  tell({ kind: "ready" });
})();
