using System.Globalization;
using NewsParsing.Training.Certainty;

namespace NewsParsing.Training.Figures;

/// <summary>
/// Speakers by their confidence: of each tenth how many (<c>.0.9</c>), their mean and the share that is right; from a tenth on, what share
/// of all (<c>.from.0.9</c>) and the share that is right.
/// </summary>
internal static class ConfidenceFigures
{
    public static FigureSource Of(string corpus, string key, params string[] path)
        => new(corpus, $"evaluate confidence --gold CORPORA/{string.Join('/', path)}",
            corpora => Measure(key, SpeakerSamples.Read(Path.Combine([corpora, .. path]))));

    /// <summary>Articles that the weights were fitted on, each tenth judged by weights fitted on the others.</summary>
    public static IEnumerable<(string Key, double Value)> CrossValidated(string corpora)
        => Measure("train", SpeakerTrainer.CrossValidate(SpeakerTrainer.Samples(corpora)));

    private static IEnumerable<(string Key, double Value)> Measure(string corpus, IReadOnlyList<SpeakerSample> samples)
    {
        foreach ((string name, bool isClaim) in ((string, bool)[])[("quotes", false), ("claims", true)])
        {
            string key = $"speaker-confidence.{corpus}.{name}";
            var table = new ReliabilityTable(samples.Where(sample => sample.IsClaim == isClaim));
            for (int tenth = 0; tenth < ReliabilityTable.Tenths; tenth++)
            {
                ReliabilityBin bin = table[tenth];
                ReliabilityBin from = table.From(tenth);
                string bound = (tenth / 10.0).ToString("F1", CultureInfo.InvariantCulture);
                yield return ($"{key}.{bound}", bin.Count);
                yield return ($"{key}.{bound}.mean", bin.Mean);
                yield return ($"{key}.{bound}.right", bin.RightShare);
                yield return ($"{key}.from.{bound}", from.ShareOf(table.Count));
                yield return ($"{key}.from.{bound}.right", from.RightShare);
            }
        }
    }
}
