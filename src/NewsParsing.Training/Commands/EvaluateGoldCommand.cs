using System.CommandLine;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate gold</c>: the embedded models on the annotated articles of this repository; needs no corpus.</summary>
internal static class EvaluateGoldCommand
{
    public static Command Create()
    {
        var folder = new Option<string?>("--folder") { Description = "Annotated articles; without it tests/gold of this checkout." };
        var errors = new Option<bool>("--errors") { Description = "Prints everything that was missed or made up, with its file." };
        var save = new Option<string?>("--save") { Description = "Writes the figures to a file (JSON)." };
        var before = new Option<string?>("--before") { Description = "Prints the figures beside those of a file that --save wrote." };
        var command = new Command("gold", "Measures quotations, claims and names on the articles in tests/gold.")
        {
            folder, errors, save, before,
        };
        command.SetAction(result =>
        {
            CorpusMeter meter = Measure(result.GetValue(folder) ?? GoldFolder.Find());
            var table = new FigureTable(meter);
            Console.WriteLine($"{meter.Articles} articles");
            Print(table.Lines(result.GetValue(before)));
            if (result.GetValue(errors))
            {
                Print(meter.Misses.OrderBy(miss => miss.Article, StringComparer.Ordinal).Select(miss => miss.ToString()));
            }

            if (result.GetValue(save) is { } path)
            {
                table.Save(path);
            }
        });
        return command;
    }

    private static CorpusMeter Measure(string folder)
    {
        var meter = new CorpusMeter();
        foreach (string path in GoldFolder.Files(folder))
        {
            foreach (SpeakerGold gold in SpeakerGold.Read(path))
            {
                // Whoever looks a miss up wants the file.
                meter.Add(gold with { Id = Path.GetFileName(path) }, NewsParser.Default.Parse(gold.Text));
            }
        }

        return meter;
    }

    private static void Print(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Console.WriteLine(line);
        }
    }
}
