using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>The word lists of tokenizer and sentence splitter, keyed by <see cref="FormHash"/>. Immutable, thread-safe.</summary>
internal sealed class TokenLexicon
{
    private TokenLexicon()
    {
        Abbreviations = ReadAbbreviations();
        Contractions = new FormTable([.. DataFile.ReadLines("contractions.txt").Select(ContractionOf)]);
        Endings = ReadSet("host-endings.txt");
        Units = ReadSet("attached-units.txt");
        Elided = ReadSet("elided-words.txt");
        Openers = ReadSet("sentence-openers.txt");
        SpeechTags = ReadSet("speech-tags.txt");
    }

    public static TokenLexicon Default => Holder.Instance;

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

    private static FormTable ReadAbbreviations()
    {
        var entries = new List<KeyValuePair<ulong, byte>>();
        foreach (string line in DataFile.ReadLines("abbreviations.txt"))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            byte value = (byte)Enum.Parse<AbbreviationClass>(line.AsSpan(0, space));
            foreach (string form in line[(space + 1)..].Split(' '))
            {
                entries.Add(new(FormHash.Of(form), value));
            }
        }

        return new FormTable(entries);
    }

    private static KeyValuePair<ulong, byte> ContractionOf(string line)
    {
        string[] pieces = line.Split('|');
        int cut = pieces[0].Length + (pieces.Length > 2 ? pieces[1].Length * 16 : 0);
        return new(FormHash.Of(string.Concat(pieces)), (byte)cut);
    }

    private static FormTable ReadSet(string name)
    {
        var entries = new List<KeyValuePair<ulong, byte>>();
        foreach (string line in DataFile.ReadLines(name))
        {
            foreach (string form in line.Split(' '))
            {
                entries.Add(new(FormHash.Of(form), 1));
            }
        }

        return new FormTable(entries);
    }

    private static class Holder
    {
        public static readonly TokenLexicon Instance = new();
    }
}
