using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>
/// What organisations are called later by a word of their name: <c>Motors</c> is taken up by <c>the company</c>. Immutable, thread-safe.
/// </summary>
internal sealed class NominalLexicon
{
    private const string File = "lexicon/organizations.tsv";

    private readonly Dictionary<ulong, ulong[]> _nominals;
    private readonly HashSet<ulong> _heads;
    private readonly HashSet<ulong> _companies;

    public NominalLexicon(IDataSource source)
    {
        var nominals = new Dictionary<ulong, List<ulong>>();
        var heads = new HashSet<ulong>();
        foreach (string[] columns in source.Rows(File, "nominal"))
        {
            ulong nominal = FormHash.Of(columns[0]);
            heads.Add(nominal);
            foreach (string word in columns[1].Split(' '))
            {
                ulong form = FormHash.Of(word);
                // "Group" is taken up by "the company", "the giant" and "the firm" alike, and a text may use all three.
                if (!nominals.TryGetValue(form, out List<ulong>? list))
                {
                    nominals.Add(form, list = []);
                }

                list.Add(nominal);
            }
        }

        _nominals = nominals.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _heads = heads;
        // "the carmaker" may mean "Toyota", which has no word of the table in it; "the ministry" must be one whose name says so.
        _companies = source.Rows(File, "companyNoun").SelectMany(columns => columns[0].Split(' '))
            .Select(word => FormHash.Of(word)).ToHashSet();
    }

    /// <summary>The nouns that take up a name with this word; empty for most words.</summary>
    public ReadOnlySpan<ulong> Of(ulong form) => _nominals.TryGetValue(form, out ulong[]? nominals) ? nominals : [];

    /// <summary>Whether a noun takes up names of organisations.</summary>
    public bool IsHead(ulong form) => _heads.Contains(form);

    /// <summary>Whether a noun may mean a company that was not called so before.</summary>
    public bool IsCompany(ulong form) => _companies.Contains(form);
}
