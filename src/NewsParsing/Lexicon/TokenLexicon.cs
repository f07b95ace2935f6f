using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>The word lists of tokenizer and sentence splitter, keyed by <see cref="FormHash"/>. Immutable, thread-safe.</summary>
internal sealed class TokenLexicon
{
    private const string File = "lexicon/text.tsv";

    /// <param name="source">Where the rows come from.</param>
    /// <param name="honorifics">Forms of address; those with a full stop are abbreviations.</param>
    public TokenLexicon(IDataSource source, IReadOnlyList<string> honorifics)
    {
        Abbreviations = ReadAbbreviations(source, honorifics);
        Contractions = new FormTable([.. source.Rows("lexicon/morphology.tsv", "contraction").Select(ContractionOf)]);
        Endings = ReadSet(source, "hostEnding");
        Units = ReadSet(source, "unit");
        Elided = ReadSet(source, "clipped");
        Openers = ReadSet(source, "opener");
        SpeechTags = ReadSet(source, "speechTag");
        Reports = ReadSet(source, "report");
        Adjuncts = ReadSet(source, "adjunct");
        Lettered = ReadSet(source, "lettered");
        Interjections = ReadSet(source, "interjection");
    }

    /// <summary><see cref="AbbreviationClass"/> by form without its last full stop.</summary>
    public FormTable Abbreviations { get; }

    /// <summary>Length of the first piece, plus 16 times that of the second where there are three, by whole form.</summary>
    public FormTable Contractions { get; }

    /// <summary>Last labels of host names: <c>com</c>, <c>org</c>.</summary>
    public FormTable Endings { get; }

    /// <summary>Units that are tokens of their own after a number: <c>pm</c>, <c>km</c>.</summary>
    public FormTable Units { get; }

    /// <summary>Words that begin with an apostrophe, without it: <c>em</c>, <c>tis</c>.</summary>
    public FormTable Elided { get; }

    /// <summary>Words that, with a capital, open a sentence rather than go on with a name.</summary>
    public FormTable Openers { get; }

    /// <summary>Verbs that follow a question or exclamation and its speaker: <c>asked</c>, <c>shouted</c>.</summary>
    public FormTable SpeechTags { get; }

    /// <summary>Further verbs that report what somebody says, not after a cry: <c>claimed</c>, <c>denied</c>.</summary>
    public FormTable Reports { get; }

    /// <summary>Words that, with a capital, go on with a name after an abbreviation: <c>U.S. Senate</c>, <c>Inc. President</c>.</summary>
    public FormTable Adjuncts { get; }

    /// <summary>Nouns that a single letter numbers: <c>plan B</c>.</summary>
    public FormTable Lettered { get; }

    /// <summary>Words that are cried alone: <c>Wow!</c></summary>
    public FormTable Interjections { get; }

    private static FormTable ReadAbbreviations(IDataSource source, IReadOnlyList<string> honorifics)
    {
        var entries = new List<KeyValuePair<ulong, byte>>();
        // Before the rows, whose entry for the same form would end a sentence.
        foreach (string word in honorifics.SelectMany(honorific => honorific.Split(' ')).Where(word => word.Length > 1 && word[^1] == '.'))
        {
            entries.Add(new(FormHash.Of(word.AsSpan(0, word.Length - 1)), (byte)AbbreviationClass.Title));
        }

        foreach (string[] columns in source.Rows(File, "abbreviation"))
        {
            byte value = (byte)Enum.Parse<AbbreviationClass>(columns[0]);
            foreach (string form in columns[1].Split(' '))
            {
                entries.Add(new(FormHash.Of(form), value));
            }
        }

        return new FormTable(entries);
    }

    private static KeyValuePair<ulong, byte> ContractionOf(string[] columns)
    {
        string[] pieces = columns[0].Split(' ');
        // "dunno" and "whatcha" have three pieces as Universal Dependencies cuts them, none as long as 16: both cuts fit one byte of
        // FormTable.
        int cut = pieces[0].Length + (pieces.Length > 2 ? pieces[1].Length * 16 : 0);
        return new(FormHash.Of(string.Concat(pieces)), (byte)cut);
    }

    private static FormTable ReadSet(IDataSource source, string section)
    {
        var entries = new List<KeyValuePair<ulong, byte>>();
        foreach (string[] columns in source.Rows(File, section))
        {
            foreach (string form in columns[0].Split(' '))
            {
                entries.Add(new(FormHash.Of(form), 1));
            }
        }

        return new FormTable(entries);
    }
}
