namespace NewsParsing.Attributions;

/// <summary>Reads what a cue's words say: the act, the negation, and who is spoken to.</summary>
internal sealed class CueReader
{
    private readonly ActReader _acts;
    private readonly NegationReader _negations;
    private readonly AudienceReader _audiences;

    /// <param name="columns">The tokens.</param>
    /// <param name="contents">The contents of the draft that is read.</param>
    public CueReader(TokenColumns columns, DraftContents contents)
    {
        var words = new CueWords(columns);
        _acts = new ActReader(columns, contents, words);
        _negations = new NegationReader(columns, contents, words);
        _audiences = new AudienceReader(columns, words);
    }

    /// <summary>Returns the draft with act, negation and audience.</summary>
    /// <param name="draft">Has source and cue.</param>
    /// <param name="head">The cue's head.</param>
    /// <param name="content">The first token of the content after the cue, or the token count.</param>
    public AttributionDraft Read(AttributionDraft draft, int head, int content)
    {
        // In this order: in "refused to say" the negation is looked for from the word on that the act is read from, and an accusation has
        // no addressee.
        CueMeaning meaning = _acts.Read(draft, head);
        draft = draft with { Act = meaning.Act, IsNegated = _negations.Read(draft, meaning) };
        return draft with { Audience = _audiences.Read(draft, head, content) };
    }
}
