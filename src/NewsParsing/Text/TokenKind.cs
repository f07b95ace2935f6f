namespace NewsParsing.Text;

/// <summary>The coarse kind of a token, determined by its characters alone.</summary>
internal enum TokenKind : byte
{
    /// <summary>
    /// Letters, with the hyphens, apostrophes and full stops that belong to the word; also the clitics <c>n't</c> and <c>'s</c>.
    /// </summary>
    Word,

    /// <summary>A number in digits, with its separators: <c>1,200.5</c>, <c>3rd</c>, <c>10:30</c>.</summary>
    Number,

    /// <summary>A comma, full stop, bracket, ellipsis and the like.</summary>
    Punctuation,

    /// <summary>Any quotation mark, primes and doubled marks (<c>``</c>, <c>''</c>) included.</summary>
    QuotationMark,

    /// <summary>A dash or hyphen that stands for itself.</summary>
    Dash,

    /// <summary>A currency sign, an emoji and everything else.</summary>
    Symbol,

    /// <summary>A web or mail address, a hashtag or a handle.</summary>
    Link,
}
