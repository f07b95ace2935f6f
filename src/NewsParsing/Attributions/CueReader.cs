namespace NewsParsing.Attributions;

/// <summary>Reads what a cue's words say: the act, the negation, and who is spoken to.</summary>
internal sealed class CueReader
{
    private readonly ActReader _acts;
    private readonly NegationReader _negations;
    private readonly AudienceReader _audiences;

    public CueReader(TokenColumns columns, DraftList drafts)
    {
        var words = new CueWords(columns);
        _acts = new ActReader(columns, drafts, words);
        _negations = new NegationReader(columns, drafts, words);
        _audiences = new AudienceReader(columns, words);
    }

    /// <summary>Writes act, negation and audience.</summary>
    /// <param name="draft">Has source, cue and contents.</param>
    /// <param name="head">The cue's head.</param>
    /// <param name="content">The first token of the content after the cue, or the token count.</param>
    public void Read(ref AttributionDraft draft, int head, int content)
    {
        // In this order: in "refused to say" the negation is looked for from the word on that the act is read from, and an accusation has
        // no addressee.
        CueMeaning meaning = _acts.Read(draft, head);
        draft.Act = meaning.Act;
        draft.IsNegated = _negations.Read(draft, meaning);
        draft.Audience = _audiences.Read(draft, head, content);
    }
}
