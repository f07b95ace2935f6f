// Posts distinct articles to `newsparse serve`, a process of its own on the loopback, and measures its memory and speed beside those of the
// library in the same run:
//   dotnet run -c Release --project benchmarks/NewsParsing.Soak -- [--articles 20000] [--connections 4] [--tool PATH]
using System.Globalization;
using NewsParsing.Soak;

int articles = int.Parse(Option("--articles") ?? "20000", CultureInfo.InvariantCulture);
int connections = int.Parse(Option("--connections") ?? "4", CultureInfo.InvariantCulture);
using ServerProcess server = await ServerProcess.StartAsync(Option("--tool"));
using var run = new SoakRun(server, articles, connections);
return await run.RunAsync() ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and int i && i + 1 < args.Length ? args[i + 1] : null;
