using System.Text.Json;
using NewsParsing.Json;

namespace NewsParsing;

/// <content>A lexicon file.</content>
public sealed partial record NewsParserOptions
{
    /// <summary>
    /// Reads a lexicon: one JSON object with the lists of <see cref="NewsParserOptions"/>, each of which may be left out.
    /// </summary>
    /// <remarks>
    /// <code>
    /// {
    ///   "people": ["Lena Oduya", { "name": "Tan See Leng", "aliases": ["Dr Tan"], "id": "Q7682362", "gender": "male" }],
    ///   "organizations": [{ "name": "Harlow Water Board", "aliases": ["HWB"], "id": "crm-17" }],
    ///   "places": [{ "name": "Bukit Mertajam", "region": "Penang", "country": "Malaysia" }],
    ///   "honorifics": ["Datuk", "Tan Sri"],
    ///   "agencies": ["Bernama"],
    ///   "cueVerbs": ["whatsapp", { "lemma": "clap back", "act": "criticism" }]
    /// }
    /// </code>
    /// A string stands for an entry that has a name or lemma alone. Comments and a comma after the last entry are allowed.
    /// </remarks>
    /// <param name="json">The JSON.</param>
    /// <returns>The options, every entry of which a parser accepts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// It is no JSON, has a property of another name, or an entry that no parser accepts; the message names the line, counted from 1.
    /// </exception>
    public static NewsParserOptions FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return LexiconReader.Read(NewsItemReader.ToUtf8(json));
    }

    /// <summary>Reads a lexicon in UTF-8, with or without a byte order mark, as <see cref="FromJson(string)"/> does.</summary>
    /// <param name="utf8Json">The JSON, read to its end and left open.</param>
    /// <returns>The options, every entry of which a parser accepts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">As for a string; also bytes that are no UTF-8.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static NewsParserOptions FromJson(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var copy = new MemoryStream();
        utf8Json.CopyTo(copy);
        return LexiconReader.Read(copy.GetBuffer().AsSpan(0, (int)copy.Length));
    }
}
