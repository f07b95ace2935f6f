// The parser's own thread: .NET's runtime, the parser and its weights, from the compressed files that the page gives.
// It comes after lzma.js in one script (download.js), whose unpackLzma it calls.

const given = new Map();
const scripts = new Map();
const loaded = new Set();
let parser = null;
let runtime = null;

/** Unpacks a file: one of gzip, unless its host has said Content-Encoding and the browser has inflated it, or of LZMA. */
const inflate = async (name, type) => {
  const blob = given.get(name);
  const [first, second, third] = new Uint8Array(await blob.slice(0, 3).arrayBuffer());
  const headers = { "Content-Type": type };
  if (first === 0x1f && second === 0x8b) {
    return new Response(blob.stream().pipeThrough(new DecompressionStream("gzip")), { headers });
  }

  // The properties that all encoders take, and the lowest bytes of a dictionary's size.
  const isLzma = first === 0x5d && second === 0 && third === 0;
  return new Response(isLzma ? unpackLzma(new Uint8Array(await blob.arrayBuffer())) : blob, { headers });
};

const typeOf = (name) => (name.endsWith(".js") ? "text/javascript" : "application/wasm");

const take = (files) => {
  for (const [name, blob] of files) {
    given.set(name, blob);
  }
};

const start = async ({ files, address }) => {
  take(files);
  await Promise.all([...given.keys()].filter((name) => name.endsWith(".js")).map(async (name) => {
    const script = await (await inflate(name, typeOf(name))).text();
    // The runtime makes addresses of its files from that of its script, which no blob has. Nothing is fetched from them.
    const placed = script.replaceAll("import.meta.url", JSON.stringify(address));
    scripts.set(name, URL.createObjectURL(new Blob([placed], { type: typeOf(name) })));
  }));
  const { dotnet } = await import(scripts.get("dotnet.js"));
  runtime = await dotnet
    .withResourceLoader((kind, name) => scripts.get(name) ?? inflate(name, typeOf(name)))
    .create();
  const { mainAssemblyName } = runtime.getConfig();
  parser = (await runtime.getAssemblyExports(mainAssemblyName)).NewsParsing.Wasm.ParserExports;
};

/** Loads assemblies that were left out at the start. */
const load = async ({ files }) => {
  take(files);
  for (const name of files.keys()) {
    if (!loaded.has(name)) {
      await runtime.INTERNAL.loadLazyAssembly(name);
      loaded.add(name);
    }
  }
};

const actions = {
  start,
  load,
  warmUp: () => parser.WarmUp(),
  call: ({ name, values }) => parser[name](...values),
};

// One after another: what was asked for first is answered first.
let turn = Promise.resolve();
addEventListener("message", ({ data }) => {
  turn = turn.then(async () => {
    try {
      postMessage({ id: data.id, value: await actions[data.kind](data) });
    } catch (error) {
      postMessage({ id: data.id, error: String(error?.message ?? error) });
    }
  });
});
