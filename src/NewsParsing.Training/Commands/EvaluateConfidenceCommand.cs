using System.CommandLine;
using NewsParsing.Training.Certainty;

namespace NewsParsing.Training.Commands;

/// <summary>
/// <c>evaluate confidence</c>: how often the speakers of quotations and claims are right, by the <c>SpeakerConfidence</c> that they were
/// given.
/// </summary>
internal static class EvaluateConfidenceCommand
{
    public static Command Create()
    {
        var gold = new Option<string[]>("--gold")
        {
            Description = "Annotated articles with quotes and claims, as worldwide/speakers-dev.jsonl.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("confidence", "Measures whether the confidence of speakers is what it says.") { gold };
        command.SetAction(result =>
        {
            foreach (string path in result.GetValue(gold)!)
            {
                Console.WriteLine($"-- {path}");
                Print(SpeakerSamples.Read(path));
            }
        });
        return command;
    }

    public static void Print(IReadOnlyList<SpeakerSample> samples)
    {
        foreach ((string name, bool isClaim) in ((string, bool)[])[("quotes of speech", false), ("claims", true)])
        {
            var table = new ReliabilityTable(samples.Where(sample => sample.IsClaim == isClaim));
            Console.WriteLine($"{name}: {table.Count}");
            foreach (string line in table.Lines())
            {
                Console.WriteLine(line);
            }
        }
    }
}
