using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>Names the things of an article by fragments, as <c>#q9</c>.</summary>
internal static class JsonLdIds
{
    // An article built by hand may have an id with spaces or a '#', which no fragment may hold as they are (RFC 3986, 3.5).
    public static string Of(string id) => "#" + Uri.EscapeDataString(id);

    /// <summary>Whether it names a thing by itself: an absolute IRI of http, https, urn or tag.</summary>
    // File names and numbers may look like an IRI too ("c:\a.txt", "a:1"), so only schemes that identify things count.
    public static bool IsIri(string? id)
        => Uri.TryCreate(id, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "urn" or "tag";

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
    public static void WriteReferences(Utf8JsonWriter json, string property, IEnumerable<string> ids)
    {
        // No empty array: in JSON-LD it would say nothing, and a reader would have to distinguish it from a property that is left out.
        bool isOpen = false;
        foreach (string id in ids)
        {
            if (!isOpen)
            {
                json.WriteStartArray(property);
                isOpen = true;
            }

            WriteReference(json, null, id);
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }
}
