using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The rules with the storage that they reuse from parse to parse.</summary>
internal sealed class AttributionRules
{
    private readonly ClauseColumns _columns = new();
    private readonly DraftList _drafts = new();
    private readonly CueReader _cues;
    private readonly UtteranceLinker _utterances;
    private readonly AttributionWriter _writer;

    public AttributionRules()
    {
        _cues = new CueReader(_columns, _drafts);
        _utterances = new UtteranceLinker(_columns, _drafts, new SourceFinder(_columns));
        _writer = new AttributionWriter(_columns, _drafts);
    }

    public void Run(TextBuffer text, QuotationBuffer quotations, int bodyToken, AttributionBuffer output)
    {
        _columns.Fill(text, quotations);
        _drafts.Reset(quotations);
        for (int s = 0; s < text.SentenceCount; s++)
        {
            // The dateline stands in the first sentence of the body and belongs to nobody's words.
            int first = text.SentenceToken[s];
            int end = text.SentenceEnd(s);
            _cues.ReadSentence(first < bodyToken && bodyToken < end ? bodyToken : first, end);
        }

        _utterances.Link(_drafts.Count);
        _writer.Write(output);
    }
}
