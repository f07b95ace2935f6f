using Microsoft.Data.Sqlite;

namespace NewsParsing.Store.Sqlite;

/// <summary>What SQLite's errors mean to the user.</summary>
// Result codes: https://sqlite.org/rescode.html
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static NewsStoreException Explain(SqliteException error, string path) => new(
        error.SqliteErrorCode switch
        {
            Busy => $"'{path}' is being written by another process, which did not end in time.",
            ReadOnly => $"'{path}' cannot be written: the file or its folder is read-only (SQLite writes beside a file even to read it), "
                + "or it was opened for reading alone.",
            InputOutput => $"'{path}' cannot be read or written: {error.Message}",
            Corrupt => $"'{path}' is damaged: {error.Message}",
            Full => $"'{path}' cannot grow: the disk is full. Nothing of this was saved.",
            CannotOpen when Directory.Exists(path) => $"'{path}' cannot be opened: it is a folder.",
            CannotOpen => $"'{path}' cannot be opened: it does not exist or may not be read, or its folder does not exist.",
            NotADatabase => $"'{path}' is no SQLite database.",
            _ => $"'{path}': {error.Message}",
        },
        error);
}
