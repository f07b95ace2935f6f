using NewsParsing.Attributions;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Attributions;

/// <summary>
/// Reads the cue of one attribution that is marked by hand: <c>[source] {cue} &lt;content&gt;</c>, in any order, several contents allowed.
/// </summary>
internal sealed class CueScene
{
    private readonly AttributionDraft _draft;
    private readonly TextBuffer _text = new();

    private CueScene(string marked)
    {
        string plain = new([.. marked.Where(c => !"[]{}<>".Contains(c, StringComparison.Ordinal))]);
        new TextStage(ArticlePipeline.Default.Knowledge).Run(plain, _text);
        var syntax = new SyntaxBuffer();
        new SyntaxStage(ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge).Run(_text, syntax, new SyntaxScratch());
        var quotations = new QuotationBuffer();
        new QuotationStage(ArticlePipeline.Default.Knowledge).Run(_text, quotations, new QuotationScratch());
        var columns = new TokenColumns();
        columns.Fill(_text, quotations, syntax, ArticlePipeline.Default.Models.Attributions.Likelihood,
            ArticlePipeline.Default.Models.Words, ArticlePipeline.Default.Knowledge);

        TokenRange cue = Marked(marked, '{', '}').Single();
        var draft = new AttributionDraft { Source = Marked(marked, '[', ']').SingleOrDefault(), Cue = cue, Parent = -1 };
        var contents = new DraftContents(columns);
        contents.Start(draft.Source, cue);
        int behind = _text.TokenCount;
        foreach (TokenRange content in Marked(marked, '<', '>'))
        {
            contents.Add(content, Rule.Labelled);
            behind = content.First >= cue.End ? Math.Min(behind, content.First) : behind;
        }

        _draft = new CueReader(columns, contents).Read(draft, new PairFeatures(columns, []).HeadOf(cue), behind);
    }

    public SpeechAct Act => _draft.Act;

    public bool IsNegated => _draft.IsNegated;

    public string? Audience
        => _draft.Audience.IsEmpty ? null : _text.Text[_text.TokenStart[_draft.Audience.First].._text.TokenEnd[_draft.Audience.End - 1]];

    public static CueScene Read(string marked) => new(marked);

    private IEnumerable<TokenRange> Marked(string marked, char open, char close)
    {
        int at = 0;
        int start = 0;
        foreach (char c in marked)
        {
            if (c == open)
            {
                start = at;
            }
            else if (c == close)
            {
                yield return new TokenRange(_text.TokenAt(start), _text.TokenAt(at));
            }

            at += "[]{}<>".Contains(c, StringComparison.Ordinal) ? 0 : 1;
        }
    }
}
