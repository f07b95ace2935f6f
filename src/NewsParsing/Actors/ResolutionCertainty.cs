namespace NewsParsing.Actors;

/// <summary>What share of speakers found in each way is right, estimated, not fitted; factors of an attribution's confidence.</summary>
internal static class ResolutionCertainty
{
    /// <summary>The source is a name, or a description that nobody was introduced by.</summary>
    public const float Name = 1;

    /// <summary>Found by an apposition or the words around the cue.</summary>
    public const float Structure = 0.9f;

    /// <summary><c>the minister</c>.</summary>
    public const float Nominal = 0.9f;

    /// <summary><c>he</c>, <c>she</c>, <c>they</c>.</summary>
    public const float Pronoun = 0.85f;

    /// <summary>A bare quotation or an elided subject; multiplies what the antecedent has.</summary>
    public const float Antecedent = 0.85f;

    /// <summary>No speaker was found.</summary>
    public const float Nobody = 0.5f;
}
