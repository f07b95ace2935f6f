using System.CommandLine;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate pronouns</c>: he and she of GAP's development part to the right name.</summary>
internal static class EvaluatePronounsCommand
{
    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var command = new Command("pronouns", "Measures he and she on GAP's development part.") { corpora };
        command.SetAction(result => Console.WriteLine($"GAP validation: {PronounMeter.Measure(result.GetValue(corpora)!).All}"));
        return command;
    }
}
