using System.Globalization;
using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>What decides a training run, apart from the corpora.</summary>
internal sealed record NetworkSettings
{
    /// <summary>Dimensions of a token's vector: a multiple of 32.</summary>
    public int Size { get; init; } = SyntaxModel.VectorSize;

    /// <summary>Recurrent layers.</summary>
    public int Layers { get; init; } = 4;

    /// <summary>Passes over the gold treebanks and the names by hand.</summary>
    // With 16 passes names lose 0.7 on worldwide dev, trees gain 0.5 LAS; the mean of the last weights is no better than the last ones.
    public int Epochs { get; init; } = 12;

    /// <summary>Tokens of a batch, about.</summary>
    public int BatchTokens { get; init; } = 500;

    public float LearningRate { get; init; } = 0.003f;

    public float InputDropout { get; init; } = 0.12f;

    public float LayerDropout { get; init; } = 0.12f;

    public float OutputDropout { get; init; } = 0.2f;

    /// <summary>A form seen this often is learnt as unknown every second time; rarer ones more often.</summary>
    public float FormDropout { get; init; } = 0.25f;

    /// <summary>The chance that any form is learnt as unknown.</summary>
    public float LeastFormDropout { get; init; } = 0.05f;

    /// <summary>The chance that the vector of a word is learnt as missing.</summary>
    public float WordDropout { get; init; } = 0.1f;

    /// <summary>What part of the articles with names by hand an epoch has.</summary>
    public float NameShare { get; init; } = 1;

    /// <summary>What part of the articles with silver names an epoch has, at the start; falls to 0.</summary>
    public float SilverNameShare { get; init; } = 1;

    /// <summary>Sentences of the silver corpus in an epoch for each gold one, at the start; falls to 0.</summary>
    public float SilverShare { get; init; } = 1.5f;

    public ulong Seed { get; init; } = 1;

    /// <summary>Returns a copy with one setting changed, given as <c>name=value</c>.</summary>
    public NetworkSettings With(string assignment)
    {
        string[] parts = assignment.Split('=');
        float value = float.Parse(parts[1], CultureInfo.InvariantCulture);
        return parts[0] switch
        {
            "layers" => this with { Layers = (int)value },
            "epochs" => this with { Epochs = (int)value },
            "batch" => this with { BatchTokens = (int)value },
            "rate" => this with { LearningRate = value },
            "input-dropout" => this with { InputDropout = value },
            "layer-dropout" => this with { LayerDropout = value },
            "output-dropout" => this with { OutputDropout = value },
            "form-dropout" => this with { FormDropout = value },
            "least-form-dropout" => this with { LeastFormDropout = value },
            "word-dropout" => this with { WordDropout = value },
            "names" => this with { NameShare = value },
            "silver-names" => this with { SilverNameShare = value },
            "silver" => this with { SilverShare = value },
            _ => throw new ArgumentException($"There is no setting '{parts[0]}'.", nameof(assignment)),
        };
    }
}
