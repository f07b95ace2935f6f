using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsParsing.Tool.CommandLine;

/// <summary>What helps to read the articles right.</summary>
internal sealed class ReadingArguments
{
    private readonly Option<DateOnly?> _published = OptionForms.Day(
        "--published", "The day of publication (2025-01-21) of articles that carry none; yearless dates are resolved against it.");

    private readonly Option<bool> _clean = new("--clean")
    {
        Description = "Cleans each text first: wrapped lines are joined, words cut at line ends whole, heads of pages, signs of "
            + "Markdown and entities gone, wrongly decoded characters right. Spans then point into the cleaned text, which the output "
            + "holds. Without it a text is read the same way and stays as it is.",
    };

    private readonly Option<NewsParserOptions?> _lexicon = LexiconOption.Create();

    private readonly Option<bool> _skipOtherLanguages = new("--skip-other-languages")
    {
        Description = "Leave out articles that do not look English, of which little would be right. Without it they are written, and a "
            + "line on standard error says which.",
    };

    public void AddTo(Command command)
    {
        command.Add(_published);
        command.Add(_clean);
        command.Add(_lexicon);
        command.Add(_skipOtherLanguages);
    }

    /// <summary>Whether texts are cleaned.</summary>
    public bool HasClean(SymbolResult result) => result.GetValue(_clean);

    public T Read<T>(ParseResult result, T options)
        where T : ReadingOptions => options with
    {
        PublishedOn = result.GetValue(_published),
        Clean = result.GetValue(_clean),
        Lexicon = result.GetValue(_lexicon),
        SkipOtherLanguages = result.GetValue(_skipOtherLanguages),
    };
}
