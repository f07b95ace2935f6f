// Sends short articles through one worker on NATS JetStream to a stream of results, and measures its memory and speed beside those of the
// library on the same articles in the same run; progress on standard error, then a table in Markdown:
//   dotnet run -c Release --project benchmarks/NewsParsing.Scale -- [--articles 1000000] [--paragraphs 1] [--batch 64]
//     [--parallel 2] [--results nats|FILE|CONNECTION] [--server nats-server] [--folder DIR]
// Results go to a stream (nats), to a new file of SQLite, or to an empty database of PostgreSQL.
using System.Globalization;
using NewsParsing.Scale;

if (args is [WorkerProcess.Verb, string url, string batch, string degree, string to])
{
    await WorkerProcess.RunAsync(
        url, int.Parse(batch, CultureInfo.InvariantCulture), int.Parse(degree, CultureInfo.InvariantCulture), to);
    return 0;
}

int articles = Number("--articles", 1_000_000);
int parallel = Number("--parallel", Environment.ProcessorCount);
using Broker broker = await Broker.StartAsync(Option("--server") ?? "nats-server", Option("--folder"));
string results = Option("--results") ?? ResultStore.Nats;
using var worker = new WorkerProcess(broker.Url, Number("--batch", 64), parallel, results);
return await new ScaleRun(broker, worker, articles, Number("--paragraphs", 1), parallel, results).RunAsync() ? 0 : 1;

int Number(string name, int otherwise) => Option(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and int i && i + 1 < args.Length ? args[i + 1] : null;
