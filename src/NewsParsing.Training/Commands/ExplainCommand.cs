using System.CommandLine;
using NewsParsing.Training.Ledger;

namespace NewsParsing.Training.Commands;

/// <summary><c>explain</c>: which rule made each attribution of an article, gave it its source and found its speakers.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "The text of an article." };
        file.AcceptExistingOnly();
        var command = new Command("explain", "Prints which rule made each attribution of an article and gave each quote its speaker.")
        {
            file,
        };
        command.SetAction(result =>
        {
            string text = File.ReadAllText(result.GetValue(file)!.FullName);
            foreach (string line in new Explanation(new NewsItem { Text = text }).Lines())
            {
                Console.WriteLine(line);
            }
        });
        return command;
    }
}
