namespace NewsParsing.Html.Rules;

/// <summary>How a line is compared with the words of a rule.</summary>
internal enum LineRule
{
    /// <summary>The whole line.</summary>
    Is,

    /// <summary>The whole line, after which nothing of the article comes.</summary>
    End,

    /// <summary>Its beginning.</summary>
    Starts,

    /// <summary>Any part of it.</summary>
    Has,

    /// <summary>Its end.</summary>
    Ends,
}
