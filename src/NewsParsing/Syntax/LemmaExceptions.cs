using NewsParsing.Models;

namespace NewsParsing.Syntax;

/// <summary>The irregular forms of <c>lemmas.txt</c>. Immutable and thread-safe.</summary>
internal sealed class LemmaExceptions
{
    public const short NoEnding = 0;
    public const short E = 1;
    public const short Y = 2;
    public const short Ie = 3;

    private readonly Dictionary<ulong, short> _endings;

    private LemmaExceptions()
    {
        var endings = new List<string> { "", "e", "y", "ie" };
        var byForm = new Dictionary<ulong, short>();
        foreach (string line in DataFile.ReadLines("lemmas.txt"))
        {
            string[] words = line.Split(' ');
            var ending = (short)endings.Count;
            endings.Add(words[1]);
            for (int i = 2; i < words.Length; i++)
            {
                byForm.TryAdd(Key((LemmaClass)words[0][0], FormHash.Of(words[i])), ending);
            }
        }

        Endings = [.. endings];
        _endings = byForm;
    }

    public static LemmaExceptions Default => Holder.Instance;

    /// <summary>What may follow the kept characters: short endings, and whole lemmas that follow none.</summary>
    public string[] Endings { get; }

    /// <summary>Finds the lemma of an irregular form as an index in <see cref="Endings"/>.</summary>
    public bool TryFind(LemmaClass kind, ulong formHash, out short ending) => _endings.TryGetValue(Key(kind, formHash), out ending);

    private static ulong Key(LemmaClass kind, ulong formHash) => formHash ^ ((ulong)kind << 32);

    private static class Holder
    {
        public static readonly LemmaExceptions Instance = new();
    }
}
