using System.Globalization;
using NewsParsing.Models;

namespace NewsParsing.Training.Attributions;

/// <summary>The settings of a training run.</summary>
internal sealed record AttributionSettings
{
    public ulong Seed { get; init; } = 1;

    /// <summary>How the labelling network is trained.</summary>
    public LabelSettings Labels { get; init; } = new();

    /// <summary>Pulls the weights of choices towards 0.</summary>
    public float Decay { get; init; } = 1e-5f;

    /// <summary>Parts of the training set of which each is labelled by a model of the others, to train what follows.</summary>
    public int Folds { get; init; } = 4;

    public int PairPasses { get; init; } = 6;

    public float PairRate { get; init; } = 0.05f;

    /// <summary>How often each sentence of <c>Examples.txt</c> is seen.</summary>
    public int ExampleCopies { get; init; } = 8;

    /// <summary>One article in so many is seen once more without paragraph breaks, and one with British marks; 0 for none.</summary>
    public int VariantsOf { get; init; } = 8;

    /// <summary>Only so many articles are used.</summary>
    public int Articles { get; init; } = int.MaxValue;

    /// <summary>How often each quotation of the newswire counts beside PolNeAR's when it is learned what is speech.</summary>
    // The newswire's marks and customs are those of the world; it has 1,250 quotations, PolNeAR train 9,000.
    public int NewswireCopies { get; init; } = 3;

    /// <summary>One article in so many is held out of training and measured; 0 for none.</summary>
    public int Hold { get; init; }

    /// <summary>Whether an article (with all its copies) is held out; the salt makes it another division than that into folds.</summary>
    public bool Holds(AttributionSample sample) => Hold > 0 && FormHash.Of("x" + sample.Article.Id) % (ulong)Hold == 0;

    public AttributionSettings With(string assignment)
    {
        string[] parts = assignment.Split('=');
        float value = float.Parse(parts[1], CultureInfo.InvariantCulture);
        return parts[0] switch
        {
            "decay" => this with { Decay = value },
            "folds" => this with { Folds = (int)value },
            "pairpasses" => this with { PairPasses = (int)value },
            "pairrate" => this with { PairRate = value },
            "articles" => this with { Articles = (int)value },
            "copies" => this with { NewswireCopies = (int)value },
            "hold" => this with { Hold = (int)value },
            "variants" => this with { VariantsOf = (int)value },
            "examples" => this with { ExampleCopies = (int)value },
            _ => this with { Labels = Labels.With(assignment) },
        };
    }
}
