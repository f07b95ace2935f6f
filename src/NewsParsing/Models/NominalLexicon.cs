using System.Collections.Frozen;

namespace NewsParsing.Models;

/// <summary>What organisations are called later by a word of their name: <c>Motors</c> is taken up by <c>the company</c>. Immutable, thread-safe.</summary>
internal sealed class NominalLexicon
{
    private readonly FrozenDictionary<ulong, ulong[]> _nominals;
    private readonly FrozenSet<ulong> _heads;
    private readonly FrozenSet<ulong> _companies;

    private NominalLexicon()
    {
        var nominals = new Dictionary<ulong, List<ulong>>();
        var heads = new HashSet<ulong>();
        foreach (string line in DataFile.ReadLines("nominals-of-names.tsv"))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            ulong nominal = FormHash.Of(line.AsSpan(0, tab));
            heads.Add(nominal);
            foreach (string word in line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                ulong form = FormHash.Of(word);
                if (!nominals.TryGetValue(form, out List<ulong>? list))
                {
                    nominals.Add(form, list = []);
                }

                list.Add(nominal);
            }
        }

        _nominals = nominals.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _heads = heads.ToFrozenSet();
        _companies = DataFile.ReadLines("company-nouns.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(word => FormHash.Of(word)).ToFrozenSet();
    }

    public static NominalLexicon Default => Holder.Instance;

    /// <summary>The nouns that take up a name with this word; empty for most words.</summary>
    public ReadOnlySpan<ulong> Of(ulong form) => _nominals.TryGetValue(form, out ulong[]? nominals) ? nominals : [];

    /// <summary>Whether a noun takes up names of organisations.</summary>
    public bool IsHead(ulong form) => _heads.Contains(form);

    /// <summary>Whether a noun may mean a company that was not called so before.</summary>
    public bool IsCompany(ulong form) => _companies.Contains(form);

    private static class Holder
    {
        public static readonly NominalLexicon Instance = new();
    }
}
