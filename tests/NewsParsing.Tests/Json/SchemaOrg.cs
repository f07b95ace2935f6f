namespace NewsParsing.Tests.Json;

/// <summary>
/// The part of schema.org's vocabulary that articles use: for every type its parent and the properties whose domain it is, as the pages of
/// its terms (https://schema.org/Quotation and so on) list them. A property may be used on a type and all below it.
/// </summary>
internal static class SchemaOrg
{
    private static readonly Dictionary<string, (string? Parent, string[] Properties)> Types = new()
    {
        ["Thing"] = (null, ["name", "alternateName", "identifier", "description", "additionalType", "url", "sameAs", "image", "subjectOf"]),
        ["CreativeWork"] = ("Thing",
        [
            "headline", "text", "author", "creator", "datePublished", "dateCreated", "dateModified", "locationCreated", "contentLocation",
            "mentions", "about", "hasPart",
            "isPartOf", "isBasedOn", "sourceOrganization", "publisher", "inLanguage", "citation", "keywords", "position",
        ]),
        ["Article"] = (
            "CreativeWork", ["articleBody", "articleSection", "backstory", "pageEnd", "pageStart", "pagination", "speakable", "wordCount"]),
        ["NewsArticle"] = ("Article", ["dateline", "printColumn", "printEdition", "printPage", "printSection"]),
        ["Quotation"] = ("CreativeWork", ["spokenByCharacter"]),
        ["Claim"] = ("CreativeWork", ["appearance", "firstAppearance", "claimInterpreter"]),
        ["Person"] = (
            "Thing",
            ["affiliation", "jobTitle", "gender", "honorificPrefix", "givenName", "familyName", "nationality", "worksFor", "memberOf"]),
        ["Organization"] = ("Thing", ["legalName", "location", "member", "memberOf", "parentOrganization", "subOrganization"]),
        ["GovernmentOrganization"] = ("Organization", []),
        ["Place"] = ("Thing", ["containedInPlace", "containsPlace", "geo", "address"]),
        ["AdministrativeArea"] = ("Place", []),
        ["Country"] = ("AdministrativeArea", []),
    };

    /// <summary>What may stand as the value of a property, where this project writes an object or a reference.</summary>
    public static IReadOnlyDictionary<string, string[]> Ranges { get; } = new Dictionary<string, string[]>
    {
        ["author"] = ["Person", "Organization"],
        ["locationCreated"] = ["Place"],
        ["mentions"] = ["Thing"],
        ["hasPart"] = ["CreativeWork"],
        ["isPartOf"] = ["CreativeWork"],
        ["isBasedOn"] = ["CreativeWork"],
        ["sourceOrganization"] = ["Organization"],
        ["spokenByCharacter"] = ["Person", "Organization"],
        ["appearance"] = ["CreativeWork"],
        ["affiliation"] = ["Organization"],
        ["containedInPlace"] = ["Place"],
    };

    public static bool IsType(string type) => Types.ContainsKey(type);

    /// <summary>Whether the property may stand on the type.</summary>
    public static bool Has(string type, string property)
        => Types.TryGetValue(type, out var definition)
            && (definition.Properties.Contains(property) || (definition.Parent is { } parent && Has(parent, property)));

    public static bool IsA(string type, string ancestor) => type == ancestor || (Types[type].Parent is { } parent && IsA(parent, ancestor));
}
