namespace NewsParsing.Store.Sqlite;

/// <summary>What tests and benchmarks set.</summary>
internal sealed record SqliteSettings
{
    public static SqliteSettings Default { get; } = new();

    /// <summary>The scripts of <see cref="SqliteSchema"/>.</summary>
    public IReadOnlyList<string> Migrations { get; init; } = SqliteSchema.Migrations;

    /// <summary>Whether sayings are found by their words; without it a load shows what the index costs.</summary>
    public bool FullText { get; init; } = true;

    /// <summary>The most pages of the file, for a full disk; null for as many as the disk has.</summary>
    public int? MostPages { get; init; }
}
