using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>An object without the property of the text.</summary>
/// <param name="field">Where the text should be.</param>
/// <param name="names">The names of the properties that are there.</param>
internal sealed class MissingTextException(string field, IReadOnlyList<string> names) : JsonException(Describe(field, names))
{
    // Enough to see the one that holds the text; some feeds have a hundred.
    public const int MaximumNames = 12;

    /// <summary>The names of the properties that are there.</summary>
    public IReadOnlyList<string> Names => names;

    private static string Describe(string field, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return $"'{field}' is missing.";
        }

        IEnumerable<string> shown = names.Take(MaximumNames).Select(ShownValue.Of);
        return $"'{field}' is missing; the keys are {string.Join(", ", shown)}{(names.Count > MaximumNames ? " …" : "")}.";
    }
}
