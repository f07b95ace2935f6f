namespace NewsParsing.Archive.Cli;

/// <summary>The words for the values of an enumeration, as the JSON has them.</summary>
internal static class ContractWords
{
    public static string[] All<T>()
        where T : struct, Enum
        => [.. Enum.GetValues<T>().Select(ContractWord.Of)];

    /// <summary>Returns the value of a word; null where there is none.</summary>
    public static T? Find<T>(string? word)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (ContractWord.Of(value) == word)
            {
                return value;
            }
        }

        return null;
    }
}
