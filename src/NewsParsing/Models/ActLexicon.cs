using System.Collections.Frozen;

namespace NewsParsing.Models;

/// <summary>The acts of <c>acts.tsv</c> by lemma and class of the word. Immutable and thread-safe.</summary>
internal sealed class ActLexicon
{
    private readonly FrozenDictionary<(ulong Lemma, CueWordClass Class), ActEntry> _entries;

    private ActLexicon()
    {
        var entries = new Dictionary<(ulong, CueWordClass), ActEntry>();
        foreach (string line in DataFile.ReadLines("acts.tsv"))
        {
            string[] columns = line.Split('\t');
            CueWordClass wordClass = Enum.Parse<CueWordClass>(columns[0], ignoreCase: true);
            ActEntry entry = ActEntry.Parse(columns[1], columns.Length > 3 ? columns[3] : "");
            foreach (string word in columns[2].Split(' '))
            {
                if (!entries.TryAdd((FormHash.Of(word), wordClass), entry))
                {
                    throw new InvalidOperationException($"acts.tsv: the {columns[0]} '{word}' stands there twice.");
                }
            }
        }

        _entries = entries.ToFrozenDictionary();
    }

    public static ActLexicon Default => Holder.Instance;

    /// <summary>The entry of a word by its lemma's hash, or null.</summary>
    public ActEntry? Find(ulong lemma, CueWordClass wordClass) => _entries.GetValueOrDefault((lemma, wordClass));

    private static class Holder
    {
        public static readonly ActLexicon Instance = new();
    }
}
