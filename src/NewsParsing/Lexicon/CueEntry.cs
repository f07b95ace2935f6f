namespace NewsParsing.Lexicon;

/// <summary>One line of <c>reporting-words.tsv</c>.</summary>
/// <param name="Lemma">The base form.</param>
/// <param name="Frames">What it can govern.</param>
internal sealed record CueEntry(string Lemma, CueFrames Frames)
{
    public static CueEntry Parse(string lemma, string frames)
    {
        string[] parts = frames.Split('+');
        // "ask" has +about +for: one bit says that some particle belongs to the word, and the tree which one stands there ("asked for a
        // recount").
        CueFrames flags = parts.Length > 1 ? CueFrames.Preposition : CueFrames.None;
        foreach (char letter in parts[0])
        {
            flags |= letter switch
            {
                'q' => CueFrames.Quotation,
                // Who can say "said it rained" can say "said that it rained"; not the other way round, hence t alone beside c.
                'c' => CueFrames.Clause | CueFrames.ThatClause,
                't' => CueFrames.ThatClause,
                'w' => CueFrames.WhClause,
                'i' => CueFrames.Infinitive,
                'g' => CueFrames.Gerund,
                'n' => CueFrames.NounPhrase,
                'x' => CueFrames.Complement,
                'o' => CueFrames.Addressee,
                's' => CueFrames.Strong,
                'N' => CueFrames.Noun,
                'J' => CueFrames.Adjective,
                _ => throw new InvalidOperationException($"reporting-words.tsv: '{lemma}' has the unknown frame '{letter}'."),
            };
        }

        return new CueEntry(lemma, flags);
    }
}
