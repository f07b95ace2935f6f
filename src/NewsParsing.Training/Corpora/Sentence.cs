using NewsParsing.Syntax;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Corpora;

/// <summary>One sentence of a treebank. All lists have an entry for each token.</summary>
internal sealed class Sentence
{
    /// <summary>The comment lines above it, with their <c>#</c>.</summary>
    public List<string> Comments { get; } = [];

    public List<string> Forms { get; } = [];

    /// <summary>Whether white space stands before the token.</summary>
    public List<bool> SpaceBefore { get; } = [];

    public List<string> Lemmas { get; } = [];

    public List<string> Upos { get; } = [];

    public List<string> Xpos { get; } = [];

    /// <summary>Heads, counted from 0; -1 is the root.</summary>
    public List<int> Heads { get; } = [];

    public List<string> Relations { get; } = [];

    /// <summary>The label of each token as part of a name; null where the corpus does not say.</summary>
    public NameLabel[]? Names { get; set; }

    /// <summary>How much each token's name label counts in training; null where all count whole.</summary>
    public float[]? NameWeights { get; set; }

    /// <summary>Whose names they are.</summary>
    public NameScheme NameScheme { get; set; }

    /// <summary>The whole lines of the file, to be written back with other columns; empty for other sources.</summary>
    public List<string> Lines { get; } = [];
}
