using System.Text.Json;

namespace NewsParsing;

/// <summary>The word that JSON has for an enum's value, for whatever else writes it: pages, tables, JSON-LD.</summary>
internal static class ContractWord
{
    // As LowerCaseEnumConverter: an act of two words would otherwise be called one thing in the JSON and another in the CSV.
    public static string Of<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
