// The parser's own thread: .NET's runtime, the parser and its weights, from the compressed files that the page gives.

const given = new Map();
const scripts = new Map();
const loaded = new Set();
let parser = null;
let runtime = null;

/** Inflates a file, unless its host has said Content-Encoding and the browser has done so. */
const inflate = async (name, type) => {
  const blob = given.get(name);
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const body = first === 0x1f && second === 0x8b ? blob.stream().pipeThrough(new DecompressionStream("gzip")) : blob;
  return new Response(body, { headers: { "Content-Type": type } });
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
