using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace NewsParsing.Worker.Running;

/// <summary>Reads options from a section of the configuration: by hand, for the binder needs reflection or says nothing of a misspelt
/// name.</summary>
internal static class OptionsReader
{
    /// <exception cref="ArgumentException">A name is unknown or a value cannot be read.</exception>
    public static WorkerOptions Read(IConfigurationSection section)
    {
        var options = new WorkerOptions();
        foreach (IConfigurationSection entry in section.GetChildren())
        {
            // Configuration knows no case.
            switch (entry.Key.ToUpperInvariant())
            {
                case "STREAM": options.Stream = entry.Value ?? ""; break;
                case "SUBJECT": options.Subject = entry.Value ?? ""; break;
                case "CONSUMER": options.Consumer = entry.Value ?? ""; break;
                case "BATCHSIZE": options.BatchSize = Number(entry); break;
                case "MAXATTEMPTS": options.MaxAttempts = Number(entry); break;
                case "MAXACKPENDING": options.MaxAckPending = Number(entry); break;
                case "MAXDEGREEOFPARALLELISM": options.MaxDegreeOfParallelism = Number(entry); break;
                case "ACKWAIT": options.AckWait = Time(entry); break;
                case "MAXPAUSE": options.MaxPause = Time(entry); break;
                case "CREATESTREAMS": options.CreateStreams = Truth(entry); break;
                default:
                    throw new ArgumentException(
                        $"{entry.Path} is no option of the worker. There are: Stream, Subject, Consumer, BatchSize, MaxAttempts, AckWait, "
                        + "MaxAckPending, MaxDegreeOfParallelism, MaxPause, CreateStreams.");
            }
        }

        return options;
    }

    private static int Number(IConfigurationSection entry)
        => int.TryParse(entry.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw Wrong(entry, "no whole number");

    // A bare number would be days.
    private static TimeSpan Time(IConfigurationSection entry)
        => entry.Value is { } text && text.Contains(':', StringComparison.Ordinal)
            && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan value)
                ? value
                : throw Wrong(entry, "no time as 00:00:30");

    private static bool Truth(IConfigurationSection entry)
        => bool.TryParse(entry.Value, out bool value) ? value : throw Wrong(entry, "neither true nor false");

    private static ArgumentException Wrong(IConfigurationSection entry, string what)
        => new($"{entry.Path} is '{entry.Value}', which is {what}.");
}
