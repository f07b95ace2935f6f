// Says how much of what is being loaded has come.

const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);

export const createProgress = (document) => {
  const section = document.querySelector("#getting");
  const title = document.querySelector("#getting-title");
  const bar = document.querySelector("#progress");
  const count = document.querySelector("#getting-bytes");

  return {
    /** Shows what is being done; how far it is remains open until bytes are told. */
    show: (text, isHidden = false) => {
      title.textContent = text;
      bar.removeAttribute("value");
      bar.hidden = false;
      count.textContent = "";
      section.hidden = isHidden;
    },

    bytes: (loaded, total) => {
      bar.value = loaded / total;
      count.textContent = `${megabytes(loaded)} of ${megabytes(total)} MB`;
    },

    fail: (text) => {
      title.textContent = `The parser could not be loaded. ${text}`;
      bar.hidden = true;
      count.textContent = "";
      section.hidden = false;
    },

    hide: () => {
      section.hidden = true;
    },
  };
};
