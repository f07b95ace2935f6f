using System.Collections.Frozen;

namespace NewsParsing.Models;

/// <summary>The word classes of <c>word-classes.tsv</c> and the verbs of <c>verbs.tsv</c>, by form hash. Immutable and thread-safe.</summary>
internal sealed class WordClassLexicon
{
    private readonly FrozenDictionary<ulong, WordClasses> _classes;

    private WordClassLexicon()
    {
        var classes = new Dictionary<ulong, WordClasses>();
        foreach (string line in DataFile.ReadLines("word-classes.tsv"))
        {
            string[] columns = line.Split('\t');
            WordClasses wordClass = Enum.Parse<WordClasses>(columns[0], ignoreCase: true);
            foreach (string word in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Enter(FormHash.Of(word), wordClass);
            }
        }

        foreach (string line in DataFile.ReadLines("verbs.tsv"))
        {
            string[] columns = line.Split('\t');
            string? past = columns.Length > 1 && columns[1].Length > 0 ? columns[1] : null;
            string? participle = columns.Length > 2 && columns[2].Length > 0 ? columns[2] : null;
            VerbInflection.Spell(columns[0], past, participle, (form, forms) => Enter(
                form,
                (forms & (VerbForms.Base | VerbForms.Third | VerbForms.Past)) != 0 ? WordClasses.Verb : WordClasses.Nonfinite));
        }

        _classes = classes.ToFrozenDictionary();

        void Enter(ulong form, WordClasses wordClass)
            => classes[form] = classes.GetValueOrDefault(form) | wordClass;
    }

    public static WordClassLexicon Default => Holder.Instance;

    /// <summary>The form hashes of all words in it.</summary>
    public IReadOnlyList<ulong> Forms => _classes.Keys;

    /// <summary>The classes of a token's form hash; none for an unknown word.</summary>
    public WordClasses ClassesOf(ulong form) => _classes.GetValueOrDefault(form);

    private static class Holder
    {
        public static readonly WordClassLexicon Instance = new();
    }
}
