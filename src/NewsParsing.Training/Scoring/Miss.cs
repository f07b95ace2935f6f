namespace NewsParsing.Training.Scoring;

/// <summary>Something that the parser got wrong.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Text">The words in question.</param>
/// <param name="Gold">What would be right, where that is not the words.</param>
/// <param name="Found">What the parser gave instead.</param>
internal readonly record struct Miss(string Article, string What, string Text, string? Gold = null, string? Found = null)
{
    public override string ToString()
    {
        // The beginning of a long quotation is enough to find it.
        const int Longest = 90;
        string line = $"{Article}: {What}: {(Text.Length > Longest ? Text[..Longest] + "…" : Text).ReplaceLineEndings(" ")}";
        return Gold is null && Found is null ? line : $"{line} (right: {Gold ?? "none"}; given: {Found ?? "none"})";
    }
}
