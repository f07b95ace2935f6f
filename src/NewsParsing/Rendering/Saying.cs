namespace NewsParsing.Rendering;

/// <summary>A quote or a claim in the list of what somebody said.</summary>
/// <param name="Said">The quote or claim.</param>
/// <param name="Target">The id of the element in the text that it links to.</param>
internal sealed record Saying(ISaying Said, string Target)
{
    /// <summary>Where it begins; one without a place, in an article built by hand, comes last.</summary>
    public int Place => Said.Spans.Count == 0 ? int.MaxValue : Said.Spans[0].Start;
}
