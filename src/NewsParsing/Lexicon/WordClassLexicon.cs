using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>
/// The word classes of <c>closed-classes.tsv</c> and the verbs of <c>morphology.tsv</c>, by form hash. Immutable and thread-safe.
/// </summary>
internal sealed class WordClassLexicon
{
    // Closed classes after Quirk et al. (1985); weekdays, months, times and audiences are here for "said Monday" and "told reporters".
    private static readonly (string Section, WordClasses Class)[] Sections =
    [
        ("determiner", WordClasses.Determiner),
        ("possessive", WordClasses.Possessive),
        ("subject", WordClasses.Subject),
        ("object", WordClasses.Object),
        ("relative", WordClasses.Relative),
        ("preposition", WordClasses.Preposition),
        ("coordinator", WordClasses.Coordinator),
        ("subordinator", WordClasses.Subordinator),
        ("auxiliary", WordClasses.Auxiliary),
        ("modal", WordClasses.Modal),
        ("negation", WordClasses.Negation),
        ("adverb", WordClasses.Adverb),
        ("wh", WordClasses.Wh),
        ("weekday", WordClasses.Weekday),
        ("month", WordClasses.Month),
        ("time", WordClasses.Time),
        ("audience", WordClasses.Audience),
    ];

    private readonly FormMap<WordClasses> _classes;

    public WordClassLexicon(IDataSource source)
    {
        var classes = new Dictionary<ulong, WordClasses>();
        foreach ((string section, WordClasses wordClass) in Sections)
        {
            foreach (string[] columns in source.Rows("lexicon/closed-classes.tsv", section))
            {
                foreach (string word in columns[0].Split(' '))
                {
                    Enter(FormHash.Of(word), wordClass);
                }
            }
        }

        foreach (string[] columns in source.Rows("lexicon/morphology.tsv", "verb"))
        {
            string? past = columns.Length > 1 && columns[1].Length > 0 ? columns[1] : null;
            string? participle = columns.Length > 2 && columns[2].Length > 0 ? columns[2] : null;
            VerbInflection.Spell(columns[0], past, participle, (form, forms) => Enter(
                form,
                // "walked" may be the verb of a clause and "walking" cannot: only finite forms show where a clause has its verb.
                (forms & (VerbForms.Base | VerbForms.Third | VerbForms.Past)) != 0 ? WordClasses.Verb : WordClasses.Nonfinite));
        }

        _classes = new(classes);

        void Enter(ulong form, WordClasses wordClass)
            => classes[form] = classes.GetValueOrDefault(form) | wordClass;
    }

    /// <summary>The form hashes of all words in it.</summary>
    public IReadOnlyList<ulong> Forms => _classes.Keys;

    /// <summary>The classes of a token's form hash; none for an unknown word.</summary>
    public WordClasses ClassesOf(ulong form) => _classes.GetValueOrDefault(form);
}
