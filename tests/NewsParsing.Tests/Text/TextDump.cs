using NewsParsing.Pipeline;
using NewsParsing.Text;

namespace NewsParsing.Tests.Text;

/// <summary>Runs the text stage and writes what it found on one line, for comparison by eye.</summary>
internal static class TextDump
{
    public static TextBuffer Run(string text)
    {
        var buffer = new TextBuffer();
        new TextStage(ArticlePipeline.Default.Knowledge, form => ArticlePipeline.Default.Models.Words.IsFrequent(form)).Run(text, buffer);
        return buffer;
    }

    /// <summary>The tokens, joined by bars.</summary>
    public static string Tokens(string text)
    {
        TextBuffer buffer = Run(text);
        return Join(buffer, 0, buffer.TokenCount);
    }

    /// <summary>The sentences' own text, joined by <c> ¦ </c>.</summary>
    public static string Sentences(string text)
    {
        TextBuffer buffer = Run(text);
        return string.Join(" ¦ ", Enumerable.Range(0, buffer.SentenceCount).Select(s => buffer.Text[buffer.SentenceSpan(s).ToRange()]));
    }

    /// <summary>The paragraphs' own text, line breaks as <c>/</c>, joined by <c> ¶ </c>.</summary>
    public static string Paragraphs(string text)
    {
        TextBuffer buffer = Run(text);
        IEnumerable<TextSpan> spans = Enumerable.Range(0, buffer.ParagraphCount).Select(p => buffer.GivenSpan(buffer.ParagraphSpan(p)));
        return string.Join(" ¶ ", spans.Select(span => text[span.ToRange()])).ReplaceLineEndings("/");
    }

    private static string Join(TextBuffer buffer, int first, int end)
        => string.Join("|", Enumerable.Range(first, end - first).Select(i => buffer.TokenText(i).ToString()));
}
