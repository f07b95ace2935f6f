namespace NewsParsing.Quotations;

/// <summary>A quotation as tokens, its marks left out.</summary>
/// <param name="First">First token inside the first span.</param>
/// <param name="End">Token after the last one inside the last span; never less than <paramref name="First"/>.</param>
/// <param name="Before">The last token before the opening mark, or -1.</param>
/// <param name="After">The first token after the closing mark; the token count at the end of the text.</param>
internal readonly record struct QuotationTokens(int First, int End, int Before, int After);
