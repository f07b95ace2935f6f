using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>
/// A sentence as the network learns it: feature keys, then rows once the vocabulary is made, and the gold answers as indices.
/// </summary>
internal sealed class TrainingSentence
{
    public required int Count { get; init; }

    /// <summary>Feature keys of all tokens, as the package extracts them.</summary>
    public required ulong[] Keys { get; init; }

    /// <summary>Rows of the keys; a form's own row and that of unknown forms are both there.</summary>
    public int[] Rows { get; set; } = [];

    public required int[] Xpos { get; init; }

    /// <summary>Universal tags, or empty where the corpus has none.</summary>
    public required int[] Upos { get; init; }

    /// <summary>Heads within the sentence; <see cref="Count"/> is the root.</summary>
    public required int[] Heads { get; init; }

    public required int[] Relations { get; init; }

    /// <summary>Rows of the tokens among the vectors of words; -1 where a word has none.</summary>
    public required int[] Words { get; init; }

    /// <summary>Name labels, or null where the corpus has none.</summary>
    public NameLabel[]? Names { get; init; }

    /// <summary>How much each token's name label counts; null where all count whole.</summary>
    public float[]? NameWeights { get; init; }

    /// <summary>Whose names these are.</summary>
    public NameScheme NameScheme { get; init; }
}
