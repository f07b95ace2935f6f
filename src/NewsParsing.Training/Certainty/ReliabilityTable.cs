using System.Globalization;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Certainty;

/// <summary>How many got a confidence, and what share of them is right, in tenths.</summary>
internal sealed class ReliabilityTable
{
    public const int Tenths = 10;

    private readonly ReliabilityBin[] _bins = new ReliabilityBin[Tenths];

    public ReliabilityTable(IEnumerable<SpeakerSample> samples)
    {
        foreach (SpeakerSample sample in samples)
        {
            Count++;
            // A confidence has two digits; 0.3 is 29.99… hundredths in binary.
            ref ReliabilityBin bin = ref _bins[Math.Min(Tenths - 1, (int)((sample.Confidence * Tenths) + 1e-9))];
            bin = bin.With(sample);
        }
    }

    /// <summary>All, those that were not found or got nobody included, whose confidence is 0.</summary>
    public int Count { get; private set; }

    /// <summary>A tenth alone.</summary>
    public ReliabilityBin this[int tenth] => _bins[tenth];

    /// <summary>Those from a tenth on.</summary>
    public ReliabilityBin From(int tenth) => _bins.Skip(tenth).Aggregate(default(ReliabilityBin), (sum, bin) => sum + bin);

    public IEnumerable<string> Lines()
    {
        yield return "confidence   count  share   mean  right     from here on: share  right";
        for (int tenth = Tenths - 1; tenth >= 0; tenth--)
        {
            ReliabilityBin bin = _bins[tenth];
            ReliabilityBin from = From(tenth);
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{tenth / 10.0:F1} to {(tenth + 1) / 10.0:F1} {bin.Count,7}{Share.Print(bin.ShareOf(Count)),7}{bin.Mean,7:F2}"
                    + $"{Share.Print(bin.RightShare),7}{Share.Print(from.ShareOf(Count)),25}{Share.Print(from.RightShare),7}");
        }
    }
}
