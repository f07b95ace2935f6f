using System.Globalization;
using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>What speaks for and against speech in quotation marks (<c>quotations.tsv</c>). Immutable and thread-safe.</summary>
internal sealed class QuotationLexicon(IDataSource source)
{
    private const string File = "lexicon/quotations.tsv";

    /// <summary>Classes of words beside which quotation marks hold no speech, with the words' form hashes.</summary>
    public IReadOnlyList<(string Class, ulong[] Words)> Contexts { get; } =
        [
            .. source.Rows(File, "context")
            .Select(columns => (columns[0], columns[1].Split(' ').Select(word => FormHash.Of(word)).ToArray())),
        ];

    /// <summary>What each feature of a quotation is worth, in log-odds of speech, by the feature's name.</summary>
    // Logistic regression on whether short quotations of PolNeAR train lie in an attribution's content; 43 numbers that can be read, as
    // "AfterColon 2.00" for "He said: “Go.”".
    public IReadOnlyList<(string Feature, float Weight)> Weights { get; } =
        [.. source.Rows(File, "weight").Select(columns => (columns[0], float.Parse(columns[1], CultureInfo.InvariantCulture)))];
}
