namespace NewsParsing.Store.Rows;

/// <summary>As what a saying counts for a person, kept with each of its links.</summary>
internal enum SayingCount
{
    /// <summary>Its words count elsewhere: <see cref="SayingRow.Inside"/>.</summary>
    Nothing,

    Quote,

    Claim,
}
