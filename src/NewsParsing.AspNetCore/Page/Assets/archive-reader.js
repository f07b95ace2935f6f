// An article with its marks, in a frame of its own, at one of its sayings.

/** For how long the text may still move after it was shown: until fonts and the frame's width are there. */
const settling = 1500;

export const createReader = (api, archive, failed) => {
  const element = (id) => document.getElementById(id);
  const dialog = element("reader");
  const body = element("reader-body");
  const frame = element("article");
  let chosen = null;
  let until = 0;

  const ready = new Promise((resolve) => {
    addEventListener("message", (event) => {
      if (event.source !== frame.contentWindow || typeof event.data !== "object" || event.data === null) {
        return;
      }

      const { kind, height, top } = event.data;
      switch (kind) {
        case "ready": resolve(); break;
        case "height":
          frame.style.height = `${Math.max(0, Number(height) || 0)}px`;
          if (Date.now() < until) {
            tell({ kind: "choose", id: chosen });
          }

          break;
        case "place":
          if (Date.now() < until) {
            body.scrollTop = frame.offsetTop + Number(top) - body.clientHeight / 3;
          }

          break;
        case "chosen": tell({ kind: "choose", id: String(event.data.id) }); break;
      }
    });
  });
  // Not before somebody listens: it says when it is there.
  frame.src = `${api}page/frame.html`;
  const tell = async (message) => {
    await ready;
    frame.contentWindow.postMessage(message, "*");
  };

  // A reader who scrolls is not taken back.
  for (const kind of ["wheel", "touchmove", "keydown"]) {
    body.addEventListener(kind, () => { until = 0; }, { passive: true });
  }

  element("reader-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });

  return {
    /** Opens an article at the saying with this id. */
    open: async (key, id) => {
      let answer;
      try {
        answer = await archive.article(key);
      } catch (error) {
        failed(error);
        return;
      }

      chosen = answer.marks[id] || null;
      until = Date.now() + settling;
      element("reader-title").textContent = answer.headline || key;
      element("reader-alone").href = archive.addressOf(key) + (chosen ? `#${chosen}` : "");
      body.scrollTop = 0;
      dialog.showModal();
      tell({ kind: "show", html: answer.marked });
      tell({ kind: "choose", id: chosen });
    },
  };
};
