using System.CommandLine;
using NewsParsing.Rules;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Ledger;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate rules</c>: what each rule of attributions and actors is worth, by switching it off.</summary>
internal static class EvaluateRulesCommand
{
    public static Command Create()
    {
        var corpora = new Option<string>("--corpora") { Description = "Folder of the corpora.", DefaultValueFactory = _ => "../shared/corpora" };
        var only = new Option<string[]>("--rule") { Description = "Only these rules.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("rules", "Switches each rule off in turn and prints what it changes, and what the figures do.") { corpora, only };
        command.SetAction(result => Run(result.GetValue(corpora)!, [.. result.GetValue(only)!.Select(name => Enum.Parse<Rule>(name, ignoreCase: true))]));
        return command;
    }

    private static void Run(string corpora, Rule[] only)
    {
        var ledger = new RuleLedger(ReadPolNeAR(corpora, "dev"), ReadPolNeAR(corpora, "train"),
            [.. SpeakerGold.Read(Path.Combine(corpora, "worldwide", "speakers-train.jsonl.gz")).Select(LedgerArticle.Of)]);
        foreach (string line in ledger.Head())
        {
            Console.WriteLine(line);
        }

        foreach (Rule rule in only.Length > 0 ? only : Enum.GetValues<Rule>())
        {
            if (rule > Rule.Chosen)
            {
                Console.WriteLine(ledger.Measure(rule));
            }
        }
    }

    private static List<LedgerArticle> ReadPolNeAR(string corpora, string part)
        => [.. GoldArticle.Read(Path.Combine(corpora, "polnear", part + ".jsonl.gz")).Select(LedgerArticle.Of)];
}
