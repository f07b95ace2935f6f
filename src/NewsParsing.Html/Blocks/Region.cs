namespace NewsParsing.Html.Blocks;

/// <summary>What part of a page something stands in. The names are those of the data file <c>regions.tsv</c>.</summary>
internal enum Region
{
    /// <summary>Where the article's text may stand.</summary>
    None,
    Code,
    Hidden,
    Navigation,
    Header,
    Footer,
    Byline,
    Date,
    Caption,
    Table,
    Newsletter,
    Notice,
    Related,
    Advertisement,
    Share,
    Comments,
    PullQuote,
    Paywall,
    Summary,
    Form,
}
