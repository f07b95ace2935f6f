using NewsParsing.Networks;

namespace NewsParsing.Syntax;

/// <summary>The storage of the syntax stage during one parse, so that threads share nothing but weights. Not thread-safe.</summary>
internal sealed class SyntaxScratch
{
    private SentenceParser? _parser;

    /// <summary>The parser over the weights of <paramref name="model"/>; made anew only where the last parse used others.</summary>
    public SentenceParser ParserFor(SyntaxModel model, QuantizedMatrix? summary)
    {
        if (_parser?.Model != model || _parser.Summary != summary)
        {
            _parser = new SentenceParser(model, summary);
        }

        return _parser;
    }
}
