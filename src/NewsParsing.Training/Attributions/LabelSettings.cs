using System.Globalization;

namespace NewsParsing.Training.Attributions;

/// <summary>What decides the training of the network that labels tokens.</summary>
internal sealed record LabelSettings
{
    /// <summary>Dimensions of a token's vector: a multiple of 32.</summary>
    public int Size { get; init; } = 128;

    public int Layers { get; init; } = 2;

    public int Passes { get; init; } = 18;

    /// <summary>Tokens of a batch, about.</summary>
    public int BatchTokens { get; init; } = 1000;

    public float Rate { get; init; } = 0.003f;

    public float InputDropout { get; init; } = 0.35f;

    public float LayerDropout { get; init; } = 0.2f;

    public float OutputDropout { get; init; } = 0.5f;

    /// <summary>Share of the features that a step leaves out.</summary>
    public float FeatureDrop { get; init; } = 0.25f;

    /// <summary>Dimensions of what is read of the syntax network's vectors: a multiple of 32.</summary>
    public int Summary { get; init; } = 32;

    /// <summary>The chance that the syntax network's vector of a token is left out.</summary>
    public float ContextDrop { get; init; } = 0.25f;

    /// <summary>Rows of the embedding table.</summary>
    public int Rows { get; init; } = 15_000;

    /// <summary>Over the last steps, this share of all, the weights are averaged.</summary>
    public float AveragedShare { get; init; } = 0.4f;

    public LabelSettings With(string assignment)
    {
        string[] parts = assignment.Split('=');
        float value = float.Parse(parts[1], CultureInfo.InvariantCulture);
        return parts[0] switch
        {
            "size" => this with { Size = (int)value },
            "layers" => this with { Layers = (int)value },
            "passes" => this with { Passes = (int)value },
            "batch" => this with { BatchTokens = (int)value },
            "rate" => this with { Rate = value },
            "input-dropout" => this with { InputDropout = value },
            "layer-dropout" => this with { LayerDropout = value },
            "output-dropout" => this with { OutputDropout = value },
            "drop" => this with { FeatureDrop = value },
            "summary" => this with { Summary = (int)value },
            "context-drop" => this with { ContextDrop = value },
            "rows" => this with { Rows = (int)value },
            "averaged" => this with { AveragedShare = value },
            _ => throw new ArgumentException($"There is no setting '{parts[0]}'.", nameof(assignment)),
        };
    }
}
