using System.Collections.Frozen;
using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>The words of <c>quotation-contexts.tsv</c> by form hash. Immutable and thread-safe.</summary>
internal sealed class ContextLexicon
{
    private readonly FrozenDictionary<ulong, ContextClasses> _classes;

    private ContextLexicon()
    {
        var classes = new Dictionary<ulong, ContextClasses>();
        foreach (string line in DataFile.ReadLines("quotation-contexts.tsv"))
        {
            string[] columns = line.Split('\t');
            ContextClasses value = Enum.Parse<ContextClasses>(columns[0], ignoreCase: true);
            foreach (string word in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                ulong form = FormHash.Of(word);
                classes[form] = classes.GetValueOrDefault(form) | value;
            }
        }

        _classes = classes.ToFrozenDictionary();
    }

    public static ContextLexicon Default { get; } = new();

    /// <summary>The classes of a token's form hash; none for an unknown word.</summary>
    public ContextClasses ClassesOf(ulong form) => _classes.GetValueOrDefault(form);
}
