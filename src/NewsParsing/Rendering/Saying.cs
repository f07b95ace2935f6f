namespace NewsParsing.Rendering;

/// <summary>A quote or a claim in the list of what somebody said.</summary>
/// <param name="Place">Where its first span begins.</param>
/// <param name="Quote">The quote, or null.</param>
/// <param name="Claim">The claim, or null.</param>
/// <param name="Target">The id of the element in the text that it links to.</param>
internal sealed record Saying(int Place, Quote? Quote, Claim? Claim, string Target);
