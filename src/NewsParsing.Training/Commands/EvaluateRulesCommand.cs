using System.CommandLine;
using NewsParsing.Rules;
using NewsParsing.Training.Ledger;

namespace NewsParsing.Training.Commands;

/// <summary>
/// <c>evaluate rules</c>: how often the speakers that each rule finds are right, and what each rule of attributions and actors is worth, by
/// switching it off.
/// </summary>
internal static class EvaluateRulesCommand
{
    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var only = new Option<Rule[]>("--rule") { Description = "Only these rules.", AllowMultipleArgumentsPerToken = true };
        var write = new Option<bool>("--write")
        {
            Description = $"Writes the tables into {RulePage.Path} and the shares of right speakers into {Certainties.Path}.",
        };
        var root = new Option<string>("--root") { Description = "The repository.", DefaultValueFactory = _ => "." };
        var command = new Command("rules", "Switches each rule off in turn and prints what it changes, and what the figures do.")
        {
            corpora, only, write, root,
        };
        command.Validators.Add(result =>
        {
            Rule[] rules = result.GetValue(only) ?? [];
            if (rules.FirstOrDefault(rule => !RuleSet.CanSwitchOff(rule)) is not Rule.None and var origin)
            {
                result.AddError($"{origin} only says where something came from; it cannot be switched off.");
            }
            else if (rules.Length > 0 && result.GetValue(write))
            {
                result.AddError("--write writes whole tables: leave out --rule.");
            }
        });
        command.SetAction(result =>
        {
            Rule[] rules = result.GetValue(only) ?? [];
            Run(result.GetValue(corpora)!, rules, result.GetValue(root)!, result.GetValue(write));
        });
        return command;
    }

    private static void Run(string corpora, Rule[] only, string root, bool write)
    {
        string[] speakers = only.Length > 0 ? [] : MeasureSpeakers(corpora, Path.Combine(root, Certainties.Path), write);
        RuleLedger ledger = RuleLedger.Read(corpora);
        foreach (string line in ledger.Head())
        {
            Console.WriteLine(line);
        }

        string names = string.Join(", ", ledger.Corpora.Select(corpus => corpus.Name));
        Console.WriteLine($"Attributions/speakers/mentions that are other without the rule in {names};");
        Console.WriteLine("what the figures above do without it.");
        var rows = new List<RuleRow>();
        foreach (Rule rule in only.Length > 0 ? only : Enum.GetValues<Rule>().Where(RuleSet.CanSwitchOff))
        {
            rows.Add(ledger.Measure(rule));
            Console.WriteLine(RuleLedger.Line(rows[^1]));
        }

        if (write)
        {
            Write(Path.Combine(root, RulePage.Path), ledger, rows, speakers);
        }
    }

    private static string[] MeasureSpeakers(string corpora, string file, bool write)
    {
        CertaintyTally tally = Certainties.Measure(corpora);
        string[] lines = [.. Certainties.Lines(tally, file)];
        Console.WriteLine("First speakers by the rule that found them: cases, right (per cent), factor of the confidence.");
        foreach (string line in lines)
        {
            Console.WriteLine(line);
        }

        if (write)
        {
            Certainties.Write(tally, file);
        }

        Console.WriteLine();
        return lines;
    }

    private static void Write(string path, RuleLedger ledger, List<RuleRow> rows, string[] speakers)
    {
        string page = File.ReadAllText(path);
        page = RulePage.With(page, "rules", RulePage.Rules(ledger, rows));
        page = RulePage.With(page, "origins", RulePage.Origins());
        File.WriteAllText(path, RulePage.With(page, "speakers", RulePage.Speakers(speakers)));
    }
}
