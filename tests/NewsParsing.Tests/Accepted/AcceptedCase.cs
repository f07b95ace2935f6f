namespace NewsParsing.Tests.Accepted;

/// <summary>
/// One text with the answer that is wanted and, where it was another when the file was last written, the one that was given.
/// </summary>
/// <param name="Line">The line of the file where the text begins, from 1.</param>
/// <param name="Phenomenon">What the case is an example of.</param>
/// <param name="Text">What is read; lines of the file are paragraphs, <c>\n</c> is a line break inside one.</param>
/// <param name="Wanted">The lines of the right answer; a training never changes them.</param>
/// <param name="Recorded">The lines of a wrong answer that the file records; empty when the answer was right.</param>
internal sealed record AcceptedCase(int Line, string Phenomenon, string Text, IReadOnlyList<string> Wanted, IReadOnlyList<string> Recorded)
{
    public bool IsRight(IReadOnlyList<string> given) => given.SequenceEqual(Wanted);

    public bool IsRecorded(IReadOnlyList<string> given) => IsRight(given) ? Recorded.Count == 0 : given.SequenceEqual(Recorded);

    public string Describe(IReadOnlyList<string> given)
        => $"line {Line}, {Phenomenon}: {Text.ReplaceLineEndings(" ")}\n    wanted: {string.Join(" | ", Wanted)}\n    given:  "
            + $"{string.Join(" | ", given)}";
}
