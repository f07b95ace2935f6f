namespace NewsParsing.Store.Rows;

/// <summary>A row of <c>article</c> with the rows that belong to it, the same for every database.</summary>
internal sealed record ArticleRows
{
    public required string Key { get; init; }

    /// <summary>Decides between articles of one moment: a hash of <see cref="Key"/>, so that no order depends on arrival.</summary>
    public required long Tie { get; init; }

    /// <summary>SHA-256 of the text and of what is known beside it.</summary>
    public required byte[] Hash { get; init; }

    public required string? ParserVersion { get; init; }

    public required string? ModelId { get; init; }

    /// <summary>See <see cref="Rows.Moment"/>.</summary>
    public required long Moment { get; init; }

    /// <summary>The number of the day of publication (<see cref="DateOnly.DayNumber"/>), or else of the dateline; null without.</summary>
    public required int? Day { get; init; }

    /// <summary>The time of publication in ISO 8601 with its offset, or else the day (<see cref="Moment.Time"/>); null without.</summary>
    public required string? Published { get; init; }

    public required string? Source { get; init; }

    /// <summary>The publisher in lowercase.</summary>
    public required string? SourceKey { get; init; }

    public required string? Url { get; init; }

    public required string? Headline { get; init; }

    public required string? Byline { get; init; }

    public required string? Language { get; init; }

    /// <summary>Whether <see cref="Key"/> is the article's own id.</summary>
    public required bool Named { get; init; }

    /// <summary>The text, as <see cref="StoredText.Compress"/> writes it; null where a person was removed.</summary>
    public required byte[]? Body { get; init; }

    /// <summary>The JSON without the text, as <see cref="StoredText.Compress"/> writes it; null where it is not kept.</summary>
    public required byte[]? Parse { get; init; }

    /// <summary>The exclusive or of the hashes of the people who were left out; 0 when nobody was.</summary>
    public required long Redaction { get; init; }

    public required IReadOnlyList<ActorRow> Actors { get; init; }

    public required IReadOnlyList<SayingRow> Sayings { get; init; }
}
