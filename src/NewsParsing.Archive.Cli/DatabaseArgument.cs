using System.CommandLine;

namespace NewsParsing.Archive.Cli;

/// <summary>The database that a command works on.</summary>
internal static class DatabaseArgument
{
    public static Argument<string> Create()
    {
        var database = new Argument<string>("database")
        {
            HelpName = "DB",
            Description = "The database: a file, or postgres://user@host/name or Host=…;Database=….",
        };
        database.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
            {
                result.AddError("The database has an empty name.");
            }
        });
        return database;
    }
}
