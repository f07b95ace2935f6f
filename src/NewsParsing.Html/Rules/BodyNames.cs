using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsParsing.Html.Rules;

/// <summary>Names of the element that holds the text of an article (<c>bodies.tsv</c>).</summary>
internal sealed class BodyNames
{
    private static readonly string[] Attributes = ["class", "id", "name", "data-testid", "data-hook", "data-gu-name"];

    // Names that a style compiler gives end with five or more characters that say nothing: "article-body__content__17Yit".
    private const int ShortestHash = 5;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;

    private BodyNames(IEnumerable<string> names)
        => _names = FrozenSet.ToFrozenSet(names, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static BodyNames Default { get; } = new(DataFile.Read("bodies.tsv").SelectMany(columns => columns[0].Split(' ')));

    /// <summary>Whether an element has one of the names.</summary>
    public bool Has(IElement element)
    {
        foreach (string attribute in Attributes)
        {
            if (element.GetAttribute(attribute) is { Length: > 7 and < 400 } value && HasName(value))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasName(ReadOnlySpan<char> value)
    {
        foreach (Range range in value.SplitAny(' ', '\t', '\n'))
        {
            ReadOnlySpan<char> name = value[range];
            int hash = name.LastIndexOf("__");
            if (_names.Contains(name) || (hash > 0 && name.Length - hash - 2 >= ShortestHash && _names.Contains(name[..hash])))
            {
                return true;
            }
        }

        return false;
    }
}
