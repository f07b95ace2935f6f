namespace NewsParsing.Lexicon;

/// <summary>A word form that can attribute.</summary>
/// <param name="Entry">The lexicon's entry.</param>
/// <param name="Forms">Which verb forms it can be; none for a noun's plural and for adjectives.</param>
internal readonly record struct Cue(CueEntry Entry, VerbForms Forms)
{
    public bool Has(CueFrames frames) => (Entry.Frames & frames) != 0;

    public bool IsVerb => Forms != VerbForms.None;

    // "said" nearly always attributes, "found" and "called" do so in some sentences only.
    public bool IsStrong => Has(CueFrames.Strong);
}
