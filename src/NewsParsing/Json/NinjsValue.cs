using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>
/// Reads values out of a ninjs document; whatever is of the wrong kind is a <see cref="JsonException"/> that names the place.
/// </summary>
internal static class NinjsValue
{
    /// <returns>The string; null when there is none.</returns>
    public static string? String(JsonElement element, string property, string place)
        => TryGetProperty(element, property, out JsonElement value) ? String(value, place) : null;

    public static string? String(JsonElement value, string place)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new JsonException($"'{place}' is {ValueName.Of(value.ValueKind)}, but should be a string.");
        }

        try
        {
            return value.GetString();
        }
        // "\uD800" passes RFC 8259's grammar and is no string of Unicode: JsonDocument finds out only here.
        catch (InvalidOperationException exception)
        {
            throw new JsonException($"'{place}' holds invalid UTF-8 or half of a surrogate pair.", exception);
        }
    }

    /// <returns>The objects of a list with their places, as <c>bodies[0]</c>; nothing when there is no list.</returns>
    public static IEnumerable<(JsonElement Item, string Place)> Objects(JsonElement element, string property)
    {
        if (!TryGetProperty(element, property, out JsonElement list) || list.ValueKind == JsonValueKind.Null)
        {
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException($"'{property}' is {ValueName.Of(list.ValueKind)}, but should be an array.");
        }

        int index = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            string place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{property}[{index++}]");
            yield return item.ValueKind == JsonValueKind.Object
                ? (item, place)
                : throw new JsonException($"'{place}' is {ValueName.Of(item.ValueKind)}, but should be an object.");
        }
    }

    /// <returns>The name; null when it holds half of a surrogate pair, so that it is none of ours.</returns>
    public static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool TryGetProperty(JsonElement element, string name, out JsonElement value)
    {
        try
        {
            return element.TryGetProperty(name, out value);
        }
        // {"\uD800":1,"uri":"u"}: JsonElement gives up at the first name that is no string of Unicode and may stand before the one sought.
        catch (InvalidOperationException)
        {
            value = default;
            bool isThere = false;
            foreach (JsonProperty property in element.EnumerateObject())
            {
                // The last of two of the same name, as JsonElement has it.
                if (NameOf(property) == name)
                {
                    value = property.Value;
                    isThere = true;
                }
            }

            return isThere;
        }
    }
}
