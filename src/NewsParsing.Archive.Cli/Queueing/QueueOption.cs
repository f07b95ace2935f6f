using System.CommandLine;

namespace NewsParsing.Archive.Cli.Queueing;

/// <summary>The option <c>--queue</c>.</summary>
internal static class QueueOption
{
    public static Option<string> Create() => new("--queue")
    {
        HelpName = "URL",
        Required = true,
        Description = "Where the queue is: nats://host:4222 for NATS JetStream, or postgres://user@host/name or Host=…;Database=… for "
            + "PostgreSQL.",
    };
}
