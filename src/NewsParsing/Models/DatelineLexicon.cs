namespace NewsParsing.Models;

/// <summary>The word classes of <c>dateline-words.tsv</c>, without regard to case. Immutable and thread-safe.</summary>
internal sealed class DatelineLexicon
{
    private readonly FormTable _words;

    private DatelineLexicon()
    {
        var words = new Dictionary<ulong, byte>();
        foreach (string line in DataFile.ReadLines("dateline-words.tsv"))
        {
            string[] columns = line.Split('\t');
            byte wordClass = (byte)Enum.Parse<DatelineWords>(columns[0], ignoreCase: true);
            foreach (string word in columns[1].Split(' '))
            {
                ulong form = FormHash.Of(word);
                words[form] = (byte)(words.GetValueOrDefault(form) | wordClass);
            }
        }

        _words = new FormTable(words);
    }

    public static DatelineLexicon Default => Holder.Instance;

    /// <summary>Whether a word is in one of the classes.</summary>
    public bool Is(ReadOnlySpan<char> word, DatelineWords classes) => (_words[FormHash.Of(word)] & (byte)classes) != 0;

    private static class Holder
    {
        public static readonly DatelineLexicon Instance = new();
    }
}
