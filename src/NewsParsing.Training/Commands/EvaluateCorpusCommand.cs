using System.CommandLine;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate corpus</c>: the embedded models on annotated articles, with the lines that the corpora's script prints.</summary>
internal static class EvaluateCorpusCommand
{
    public static Command Create()
    {
        var gold = new Option<string[]>("--gold")
        {
            Description = "Annotated articles: quotes and claims as in gum-news, entities as in the worldwide newswire, "
                + "or PolNeAR's attributions.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var errors = new Option<bool>("--errors") { Description = "Prints everything that was missed or made up." };
        var command = new Command("corpus", "Measures quotations, claims, names or attributions of parsed articles.") { gold, errors };
        command.SetAction(result =>
        {
            foreach (string path in result.GetValue(gold)!)
            {
                Console.WriteLine($"-- {path}");
                Print(HoldsAttributions(path) ? MeasureAttributions(path) : Measure(path, result.GetValue(errors)));
            }
        });
        return command;
    }

    private static IEnumerable<string> Measure(string path, bool printErrors)
    {
        var meter = new CorpusMeter();
        foreach (SpeakerGold gold in SpeakerGold.Read(path))
        {
            meter.Add(gold, NewsParser.Default.Parse(gold.Text));
        }

        return meter.Lines().Concat(printErrors ? meter.Misses.Select(miss => miss.ToString()) : []);
    }

    private static IEnumerable<string> MeasureAttributions(string path)
    {
        var scorer = new AttributionScorer();
        foreach (GoldArticle gold in GoldArticle.Read(path))
        {
            scorer.Add(gold, NewsParser.Default.Parse(gold.Text));
        }

        return scorer.Lines();
    }

    /// <summary>Whether a file is a part of PolNeAR, by what its articles hold.</summary>
    private static bool HoldsAttributions(string path)
        => SpeakerGold.Read(path).FirstOrDefault() is { Quotes: null, Claims: null, Names: null };

    private static void Print(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Console.WriteLine(line);
        }
    }
}
