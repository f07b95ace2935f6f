using System.CommandLine;
using NewsParsing.Archive.Cli.Adding;
using NewsParsing.Archive.Cli.Articles;
using NewsParsing.Archive.Cli.Finding;
using NewsParsing.Archive.Cli.People;
using NewsParsing.Archive.Cli.Queueing;
using NewsParsing.Archive.Cli.Serving;
using NewsParsing.Archive.Cli.Upkeep;

namespace NewsParsing.Archive.Cli;

/// <summary>The whole command line: <c>newsparse-archive</c> with its commands.</summary>
internal static class ArchiveCommand
{
    public static RootCommand Create() => new("Keeps who said what in news articles in a database and finds it again: by speaker, words, "
        + "act, date and source. A database is a file (SQLite; it is made when articles are first added) or a PostgreSQL server, as "
        + "postgres://user@host/name or Host=…;Database=….")
    {
        AddCommand.Create(),
        FindCommand.Create(),
        PeopleCommand.Create(),
        MergeCommand.Create(),
        SplitCommand.Create(),
        RemoveCommand.Create(),
        ReadmitCommand.Create(),
        ExportCommand.Create(),
        ArticleCommand.Create(),
        ServeStoreCommand.Create(),
        PublishCommand.Create(),
        WorkCommand.Create(),
        QueueCommand.Create(),
    };
}
