namespace NewsParsing.Store.Search;

/// <summary>A saying as it is read before its speakers and carriers are known.</summary>
internal sealed record FoundRow(
    long Id,
    SayingCursor Place,
    long? Words,
    string Label,
    int Kind,
    int Act,
    bool Negated,
    double Confidence,
    TextSpan Span,
    string? Cue,
    string Text,
    string ArticleKey,
    string? Headline,
    string? Source,
    string? Url,
    string? Published,
    DateOnly? Day);
