using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>
/// Writes what the names in the linked data mean: schema.org's own context, the terms of the Web Annotation model under the names and types
/// that its context (http://www.w3.org/ns/anno.jsonld) gives them, and <c>np:</c> for words of this project.
/// </summary>
internal static class JsonLdContext
{
    /// <param name="json">Where to write.</param>
    /// <param name="baseIri">What fragments belong to; null for the document that they stand in.</param>
    public static void Write(Utf8JsonWriter json, string? baseIri)
    {
        json.WriteStartArray("@context");
        // JSON-LD 1.1 merges the contexts of an array in order: the object adds to schema.org's what that lacks.
        json.WriteStringValue("https://schema.org");
        json.WriteStartObject();
        if (baseIri is not null)
        {
            json.WriteString("@base", baseIri);
        }

        json.WriteString("oa", "http://www.w3.org/ns/oa#");
        json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
        // JSON-LD asks for an IRI and not for one that can be loaded: no site has to be kept up for the words of this project.
        json.WriteString("np", "urn:newsparsing:");
        // Term by term, and not by the context of the Web Annotation model: that defines terms which schema.org spells alike, as "name".
        json.WriteString("SpecificResource", "oa:SpecificResource");
        json.WriteString("TextPositionSelector", "oa:TextPositionSelector");
        WriteTerm(json, "source", "oa:hasSource", "@id");
        WriteTerm(json, "selector", "oa:hasSelector", "@id");
        // The types that the Web Annotation vocabulary gives these terms: without xsd:nonNegativeInteger a processor would read
        // xsd:integer.
        WriteTerm(json, "start", "oa:start", "xsd:nonNegativeInteger");
        WriteTerm(json, "end", "oa:end", "xsd:nonNegativeInteger");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTerm(Utf8JsonWriter json, string name, string iri, string type)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", iri);
        json.WriteString("@type", type);
        json.WriteEndObject();
    }
}
