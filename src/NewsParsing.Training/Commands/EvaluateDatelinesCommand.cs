using System.CommandLine;
using System.Globalization;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate datelines</c>: datelines of the articles that the rules were made on, and headlines.</summary>
internal static class EvaluateDatelinesCommand
{
    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var command = new Command("datelines", "Measures datelines: found, all fields right, false alarms; and headlines.") { corpora };
        command.SetAction(result =>
        {
            DatelineMeter meter = DatelineMeter.Measure(result.GetValue(corpora)!);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{meter.Articles} articles: found {meter.Found:F1}, all fields {meter.AllFields:F1}, false alarms {meter.FalseAlarms}"));
            HeadlineMeter headlines = HeadlineMeter.Measure(result.GetValue(corpora)!);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"headlines: {headlines.Right} of {headlines.Annotated} right, {headlines.Found} of {headlines.Titled} titles found"));
        });
        return command;
    }
}
