// A worker: dotnet run -- --Queue nats://127.0.0.1:4222 --Results news.db
// Queue: nats://… or a connection string of PostgreSQL. Results: a file of SQLite, a connection string, or nats:STREAM.
// Options of the worker: --NewsParsing:Worker:BatchSize 32, or NewsParsing__Worker__BatchSize=32 in the environment.
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsParsing.Store;
using NewsParsing.Store.PostgreSql;
using NewsParsing.Worker;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
string queue = builder.Configuration["Queue"] ?? "nats://127.0.0.1:4222";
string results = builder.Configuration["Results"] ?? "news.db";

NewsParsingWorkerBuilder worker = builder.Services.AddNewsParsingWorker(builder.Configuration.GetSection("NewsParsing:Worker"));
_ = queue.Contains("://", StringComparison.Ordinal) && !queue.StartsWith("postgres", StringComparison.Ordinal)
    ? worker.FromNats(queue)
    : worker.FromPostgreSql(queue);
_ = results.StartsWith("nats:", StringComparison.Ordinal)
    ? worker.ToNats(results["nats:".Length..])
    : worker.ToStore(async (_, stop) => results.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        ? await PostgreSqlNewsStore.OpenAsync(results, cancellationToken: stop)
        : await SqliteNewsStore.OpenAsync(results, cancellationToken: stop));

await builder.Build().RunAsync();
