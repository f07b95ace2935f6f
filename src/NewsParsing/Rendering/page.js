// Lights up what belongs together: a quote with its source and cue, a speaker with everything they say.
(() => {
  const groups = new Map();
  const keysOf = (element) => ["t", "s"].flatMap((name) => (element.dataset[name] || "").split(" ").filter(Boolean).map((key) => name + key));
  for (const element of document.querySelectorAll("[data-t], [data-s]")) {
    for (const key of keysOf(element)) {
      if (!groups.has(key)) {
        groups.set(key, []);
      }

      groups.get(key).push(element);
    }
  }

  // Brings a speaker's entry into view where the list scrolls by itself, and never moves the page.
  const list = document.querySelector("aside");
  const show = (entry) => {
    const isSeen = entry.offsetTop >= list.scrollTop && entry.offsetTop + Math.min(entry.offsetHeight, 120) <= list.scrollTop + list.clientHeight;
    if (list.scrollHeight > list.clientHeight && !isSeen) {
      list.scrollTop = entry.offsetTop - 12;
    }
  };

  let lit = [];
  const light = (event) => {
    for (const element of lit) {
      element.classList.remove("on");
    }

    const near = event.target.closest ? event.target.closest("[data-t], [data-s]") : null;
    lit = [];
    if (near) {
      // A quote has one attribution, whose parts are shown with their speakers' entries; an entry shows all that its speaker says.
      const keys = near.dataset.t ? ["t" + near.dataset.t] : keysOf(near);
      const parts = keys.flatMap((key) => groups.get(key) || []);
      const speakers = parts.flatMap((part) => keysOf(part)).filter((key) => key.startsWith("s"))
        .flatMap((key) => (groups.get(key) || []).filter((element) => element.matches(".speaker")));
      lit = [...new Set([...parts, ...speakers])];
    }

    for (const element of lit) {
      element.classList.add("on");
    }

    document.body.classList.toggle("lit", lit.length > 0);
    const entry = lit.find((element) => element.matches(".speaker"));
    if (entry && near.closest("main")) {
      show(entry);
    }
  };
  document.body.classList.add("scripted");
  for (const name of ["pointerover", "focusin", "pointerleave"]) {
    document.body.addEventListener(name, light);
  }
})();
