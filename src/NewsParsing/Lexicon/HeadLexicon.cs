using NewsParsing.Gazetteer;
using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>The words of <c>head.tsv</c>, without regard to case. Immutable and thread-safe.</summary>
internal sealed class HeadLexicon
{
    private const string File = "lexicon/head.tsv";

    private readonly FormTable _words;

    public HeadLexicon(IDataSource source)
    {
        var words = new Dictionary<ulong, byte>();
        Add("placeParticle", DatelineWords.PlaceParticle);
        Add("authorParticle", DatelineWords.AuthorParticle);
        Add("caseParticle", DatelineWords.CaseParticle);
        Add("bylineOpener", DatelineWords.BylineOpener);
        Add("titleParticle", DatelineWords.TitleParticle);
        Add("acronym", DatelineWords.Acronym);
        Add("leadWord", DatelineWords.LeadWord);
        Add("creditOpener", DatelineWords.CreditOpener);
        // "de" is in three of the four classes (Rio de Janeiro, Ana de Luca, PORT-DE-PAIX): one look answers for all.
        _words = new FormTable(words);
        Labels = NamesOf("label");
        LineLabels = NamesOf("lineLabel");
        BylineWords = NamesOf("bylineWord");
        StampWords = NamesOf("stampWord");

        void Add(string section, DatelineWords value)
        {
            foreach (string[] columns in source.Rows(File, section))
            {
                foreach (string word in columns[0].Split(' '))
                {
                    ulong form = FormHash.Of(word);
                    words[form] = (byte)(words.GetValueOrDefault(form) | (byte)value);
                }
            }
        }

        // Labels have several words ("just in", "fact check") and are printed in capitals, so they are compared by characters and not by
        // token.
        NameSet NamesOf(string section) => new(source.Rows(File, section).SelectMany(columns => columns[0].Split(';')));
    }

    /// <summary>Labels that stand at the head of a story and name no place.</summary>
    public NameSet Labels { get; }

    /// <summary>Words of the labels of lines that say what follows and not who speaks.</summary>
    public NameSet LineLabels { get; }

    /// <summary>Words of a byline that belong to a post or a paper.</summary>
    public NameSet BylineWords { get; }

    /// <summary>Words of a time stamp beside dates and numbers.</summary>
    public NameSet StampWords { get; }

    /// <summary>Whether a word is in one of the classes.</summary>
    public bool Is(ReadOnlySpan<char> word, DatelineWords classes) => (_words[FormHash.Of(word)] & (byte)classes) != 0;
}
