using System.CommandLine;
using System.Globalization;
using NewsParsing.Training.Certainty;

namespace NewsParsing.Training.Commands;

/// <summary>
/// <c>train speakers</c>: fits what <c>SpeakerConfidence</c> is computed from, and prints how it holds on articles not seen.
/// </summary>
internal static class TrainSpeakersCommand
{
    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var output = new Option<string>("--output")
        {
            Description = "The file to write; its comments stay.",
            DefaultValueFactory = _ => SpeakerTrainer.Path,
        };
        var command = new Command("speakers", "Fits the confidence of speakers to worldwide speakers-train; takes seconds.")
        {
            corpora, output,
        };
        command.SetAction(result => Run(result.GetValue(corpora)!, result.GetValue(output)!));
        return command;
    }

    private static void Run(string corpora, string output)
    {
        List<SpeakerSample> samples = SpeakerTrainer.Samples(corpora);
        File.WriteAllText(output, string.Join('\n', SpeakerTrainer.Lines(File.ReadAllLines(output), SpeakerTrainer.Fit(samples))) + "\n");
        Console.WriteLine("-- speakers-train, each tenth of the articles judged by weights fitted on the others");
        SpeakerSample[] judged = SpeakerTrainer.CrossValidate(samples);
        EvaluateConfidenceCommand.Print(judged);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"log loss: {SpeakerTrainer.Loss(judged.Where(sample => !sample.IsClaim)):F1} of quotes, "
                + $"{SpeakerTrainer.Loss(judged.Where(sample => sample.IsClaim)):F1} of claims"));
    }
}
