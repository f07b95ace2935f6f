namespace NewsParsing.Gazetteer;

/// <summary>One line of <c>countries.tsv</c>.</summary>
/// <param name="Name">The English short name.</param>
/// <param name="Capital">The capital or seat of government; empty where it has the country's own name.</param>
/// <param name="Demonyms">Adjectives and names of the people.</param>
/// <param name="OtherNames">Abbreviations, long forms and places that stand for the government.</param>
internal sealed record Country(string Name, string Capital, string[] Demonyms, string[] OtherNames)
{
    public static Country Of(string[] columns) => new(columns[0], columns[1], List(columns[2]), List(columns[3]));

    private static string[] List(string column) => column.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
