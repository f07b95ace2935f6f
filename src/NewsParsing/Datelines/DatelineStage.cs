using NewsParsing.Text;

namespace NewsParsing.Datelines;

/// <summary>Reads the tokens at the head of the story; writes headline, byline, dateline and where the body starts.</summary>
internal sealed class DatelineStage
{
    public void Run(TextBuffer text, DateOnly? publishedAt, HeadMatter output)
    {
        output.Reset();
    }
}
