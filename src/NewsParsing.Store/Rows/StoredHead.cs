namespace NewsParsing.Store.Rows;

/// <summary>What decides whether an article takes the place of the one that is there.</summary>
/// <param name="ParserVersion">The version that read it.</param>
/// <param name="ModelId">The weights that read it.</param>
/// <param name="Moment">When it was published.</param>
/// <param name="Hash">The hash of its text.</param>
/// <param name="Redaction">Who was left out.</param>
internal sealed record StoredHead(string? ParserVersion, string? ModelId, long Moment, byte[] Hash, long Redaction)
{
    public static StoredHead Of(ArticleRows rows)
        => new(rows.ParserVersion, rows.ModelId, rows.Moment, rows.Hash, rows.Redaction);

    /// <summary>What becomes of <paramref name="rows"/> when this is there.</summary>
    // By what the two are and never by which came first, so that any order of saving ends in the same rows: the newer parser, then the
    // later
    // publication, then, where neither knows, the hash.
    public SaveResult Meet(ArticleRows rows, bool overwrite)
    {
        int order = Compare(Of(rows), this);
        return order == 0 && rows.Redaction == Redaction ? SaveResult.Unchanged
            : order < 0 && !overwrite ? SaveResult.Outdated
            : SaveResult.Replaced;
    }

    private static int Compare(StoredHead left, StoredHead right)
    {
        int order = ParserOrder.Compare(left.ParserVersion, right.ParserVersion);
        order = order != 0 ? order : left.Moment.CompareTo(right.Moment);
        order = order != 0 ? order : left.Hash.AsSpan().SequenceCompareTo(right.Hash);
        return order != 0 ? order : string.CompareOrdinal(left.ModelId, right.ModelId);
    }
}
