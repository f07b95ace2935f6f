using System.Text;

namespace NewsParsing.Syntax;

/// <summary>
/// The CoNLL-U spellings of <see cref="UniversalTag"/>, <see cref="PennTag"/> and <see cref="Relation"/>, indexed by their values.
/// </summary>
internal static class TagNames
{
    public static readonly string[] Universal = [.. Enum.GetNames<UniversalTag>().Select(name => name.ToUpperInvariant())];

    public static readonly string[] Penn = [.. Enum.GetValues<PennTag>().Select(PennName)];

    public static readonly string[] Relations = [.. Enum.GetNames<Relation>().Select(RelationName)];

    private static string PennName(PennTag tag) => tag switch
    {
        // Tags as the Penn Treebank and the CoNLL-U files of UD English spell them; no enum member can be called so.
        PennTag.PRPS => "PRP$",
        PennTag.WPS => "WP$",
        PennTag.Currency => "$",
        PennTag.Comma => ",",
        PennTag.Stop => ".",
        PennTag.Colon => ":",
        PennTag.LeftBracket => "-LRB-",
        PennTag.RightBracket => "-RRB-",
        PennTag.OpeningQuote => "``",
        PennTag.ClosingQuote => "''",
        _ => tag.ToString(),
    };

    private static string RelationName(string name)
    {
        var spelling = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && spelling.Length > 0)
            {
                // UD's subtypes: NsubjPass is nsubj:pass.
                spelling.Append(':');
            }

            spelling.Append(char.ToLowerInvariant(c));
        }

        return spelling.ToString();
    }
}
