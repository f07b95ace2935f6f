using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>The acts of <c>reporting-words.tsv</c> by lemma and class of the word. Immutable and thread-safe.</summary>
internal sealed class ActLexicon
{
    // By class too: "issue" the verb waits for its noun (issued a denial), "issue" the noun criticises (took issue with the plan).
    private readonly Dictionary<(ulong Lemma, CueWordClass Class), ActEntry> _entries;

    public ActLexicon(IDataSource source)
    {
        var entries = new Dictionary<(ulong, CueWordClass), ActEntry>();
        foreach (string[] columns in source.Rows("lexicon/reporting-words.tsv", "act"))
        {
            CueWordClass wordClass = Enum.Parse<CueWordClass>(columns[0], ignoreCase: true);
            ActEntry entry = ActEntry.Parse(columns[1], columns.Length > 3 ? columns[3] : "");
            foreach (string word in columns[2].Split(' '))
            {
                // "push" stands in one row with push back=denial: a second row for it would count or not by its place in the file.
                if (!entries.TryAdd((FormHash.Of(word), wordClass), entry))
                {
                    throw new InvalidOperationException($"reporting-words.tsv: the {columns[0]} '{word}' stands there twice.");
                }
            }
        }

        _entries = entries;
    }

    /// <summary>The entry of a word by its lemma's hash, or null.</summary>
    public ActEntry? Find(ulong lemma, CueWordClass wordClass) => _entries.GetValueOrDefault((lemma, wordClass));
}
