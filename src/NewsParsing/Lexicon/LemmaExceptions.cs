using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>The irregular forms of <c>morphology.tsv</c>. Immutable and thread-safe.</summary>
internal sealed class LemmaExceptions
{
    public const short NoEnding = 0;
    // What regular forms get back after the cut: nothing (walk-ing), e (mak-ing), y (carr-ied), ie (l-ying); Quirk et al. (1985), chapter
    // 3.
    public const short E = 1;
    public const short Y = 2;
    public const short Ie = 3;

    private readonly Dictionary<ulong, short> _endings;

    public LemmaExceptions(IDataSource source)
    {
        var endings = new List<string> { "", "e", "y", "ie" };
        var byForm = new Dictionary<ulong, short>();
        foreach (string[] columns in source.Rows("lexicon/morphology.tsv", "lemma"))
        {
            var ending = (short)endings.Count;
            endings.Add(columns[1]);
            foreach (string form in columns[2].Split(' '))
            {
                byForm.TryAdd(Key((LemmaClass)columns[0][0], FormHash.Of(form)), ending);
            }
        }

        Endings = [.. endings];
        _endings = byForm;
    }

    /// <summary>What may follow the kept characters: short endings, and whole lemmas that follow none.</summary>
    public string[] Endings { get; }

    /// <summary>Finds the lemma of an irregular form as an index in <see cref="Endings"/>.</summary>
    public bool TryFind(LemmaClass kind, ulong formHash, out short ending) => _endings.TryGetValue(Key(kind, formHash), out ending);

    // "better" is good's as an adjective and well's as an adverb, "people" person's as a noun only: the class is part of the key.
    private static ulong Key(LemmaClass kind, ulong formHash) => formHash ^ ((ulong)kind << 32);
}
