namespace NewsParsing.Training.Coreference;

/// <summary>How the coreference model is trained.</summary>
internal sealed record CoreferenceSettings
{
    public int Epochs { get; init; } = 12;

    /// <summary>How many of the last epochs the weights are the average of.</summary>
    public int Averaged { get; init; } = 8;

    public float Rate { get; init; } = 0.04f;

    /// <summary>The share of features that a step does without.</summary>
    public float Dropout { get; init; } = 0.2f;

    public float Decay { get; init; } = 3e-3f;

    /// <summary>How often the samples are taken anew by the model so far, so that it learns from its own mistakes.</summary>
    public int Rounds { get; init; } = 3;

    public ulong Seed { get; init; } = 7;
}
