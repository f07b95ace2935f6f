using NewsParsing.Lexicon;

namespace NewsParsing.Quotations;

/// <summary>
/// The traits of word forms in one open-addressed table, so that a token costs one look-up. Immutable and thread-safe.
/// </summary>
internal sealed class TraitLexicon
{
    private const WordClasses FiniteClasses = WordClasses.Modal | WordClasses.Auxiliary | WordClasses.Verb;
    private const VerbForms FiniteForms = VerbForms.Third | VerbForms.Past;

    private readonly ulong[] _keys;
    private readonly TokenTraits[] _values;

    public TraitLexicon(Knowledge knowledge)
    {
        var traits = new Dictionary<ulong, TokenTraits>();
        AddWordClasses(traits, knowledge.Words);
        AddCues(traits, knowledge.Cues);
        AddContexts(traits, knowledge.Quotations);
        int size = 1024;
        // At most a quarter full: most tokens of news (names, plain nouns) are unknown, and have to find an empty slot at once.
        while (size < traits.Count * 4)
        {
            size *= 2;
        }

        _keys = new ulong[size];
        _values = new TokenTraits[size];
        foreach ((ulong key, TokenTraits value) in traits)
        {
            int slot = (int)(key ^ (key >> 29)) & (size - 1);
            while (_values[slot] != TokenTraits.None)
            {
                slot = (slot + 1) & (size - 1);
            }

            _keys[slot] = key;
            _values[slot] = value;
        }
    }

    /// <summary>The traits of a token's form hash; none for an unknown word.</summary>
    public TokenTraits Of(ulong form)
    {
        ulong[] keys = _keys;
        int mask = keys.Length - 1;
        int slot = (int)(form ^ (form >> 29)) & mask;
        while (_values[slot] != TokenTraits.None)
        {
            if (keys[slot] == form)
            {
                return _values[slot];
            }

            slot = (slot + 1) & mask;
        }

        return TokenTraits.None;
    }

    private static void AddWordClasses(Dictionary<ulong, TokenTraits> traits, WordClassLexicon words)
    {
        foreach (ulong form in words.Forms)
        {
            WordClasses classes = words.ClassesOf(form);
            TokenTraits value = (classes & ~WordClasses.Time) == 0 ? TokenTraits.None : TokenTraits.Known;
            value |= Pick(classes, WordClasses.Determiner | WordClasses.Possessive, TokenTraits.Determiner);
            value |= Pick(classes, WordClasses.Subject, TokenTraits.Subject);
            value |= Pick(classes, WordClasses.Relative, TokenTraits.Relative);
            value |= Pick(classes, WordClasses.Preposition, TokenTraits.Preposition);
            value |= Pick(classes, WordClasses.Coordinator, TokenTraits.Coordinator);
            value |= Pick(classes, WordClasses.Subordinator, TokenTraits.Subordinator);
            value |= Pick(classes, WordClasses.Auxiliary, TokenTraits.Auxiliary);
            value |= Pick(classes, WordClasses.Adverb, TokenTraits.Adverb);
            value |= Pick(classes, FiniteClasses, TokenTraits.Finite);
            value |= Pick(classes, WordClasses.Nonfinite, TokenTraits.Nonfinite);
            traits[form] = value | TokenTraits.Listed;
        }
    }

    private static TokenTraits Pick(WordClasses classes, WordClasses wanted, TokenTraits trait)
        => (classes & wanted) == 0 ? TokenTraits.None : trait;

    private static void AddCues(Dictionary<ulong, TokenTraits> traits, CueLexicon cues)
    {
        foreach (ulong form in cues.Forms)
        {
            cues.TryGet(form, out Cue cue);
            TokenTraits known = traits.GetValueOrDefault(form);
            TokenTraits value = TokenTraits.Cue | TokenTraits.Known;
            value |= cue.Has(CueFrames.Noun) ? TokenTraits.NounCue : TokenTraits.None;
            if (cue.IsVerb)
            {
                bool takesQuotation = cue.Has(CueFrames.Quotation);
                value |= takesQuotation ? TokenTraits.QuotationCue : TokenTraits.None;
                value |= takesQuotation || cue.Has(CueFrames.Clause) ? TokenTraits.ClauseCue : TokenTraits.None;
                value |= takesQuotation || cue.IsStrong ? TokenTraits.LikelyCue : TokenTraits.None;
                value |= cue.Has(CueFrames.Complement) ? TokenTraits.NamingCue : TokenTraits.None;
                value |= known == TokenTraits.None && (cue.Forms & FiniteForms) != 0 ? TokenTraits.Finite : TokenTraits.None;
            }

            traits[form] = known | value;
        }
    }

    private static void AddContexts(Dictionary<ulong, TokenTraits> traits, QuotationLexicon lexicon)
    {
        foreach ((string name, ulong[] words) in lexicon.Contexts)
        {
            TokenTraits value = Enum.Parse<TokenTraits>(name, ignoreCase: true);
            foreach (ulong form in words)
            {
                traits[form] = traits.GetValueOrDefault(form) | value;
            }
        }
    }
}
