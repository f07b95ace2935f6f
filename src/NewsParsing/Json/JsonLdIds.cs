using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>Names the things of an article by fragments, as <c>#q9</c>.</summary>
internal static class JsonLdIds
{
    // An article built by hand may have an id with spaces or a '#', which no fragment may hold as they are (RFC 3986, 3.5).
    public static string Of(string id) => "#" + Uri.EscapeDataString(id);

    /// <summary>Writes a reference, as a property or, without a name, as an item of an array.</summary>
    public static void WriteReference(Utf8JsonWriter json, string? property, string id)
    {
        if (property is not null)
        {
            json.WritePropertyName(property);
        }

        json.WriteStartObject();
        json.WriteString("@id", Of(id));
        json.WriteEndObject();
    }

    /// <summary>Writes an array of references, or nothing when there are none.</summary>
    public static void WriteReferences(Utf8JsonWriter json, string property, IEnumerable<Actor> actors)
    {
        // No empty array: in JSON-LD it would say nothing, and a reader would have to distinguish it from a property that is left out.
        bool isOpen = false;
        foreach (Actor actor in actors)
        {
            if (!isOpen)
            {
                json.WriteStartArray(property);
                isOpen = true;
            }

            WriteReference(json, null, actor.Id);
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }
}
