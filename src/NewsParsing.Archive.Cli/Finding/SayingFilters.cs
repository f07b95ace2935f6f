using System.CommandLine;
using NewsParsing.Store;
using NewsParsing.Tool.CommandLine;

namespace NewsParsing.Archive.Cli.Finding;

/// <summary>The options that say which sayings are wanted.</summary>
internal sealed class SayingFilters
{
    private readonly Option<string?> _who = Text(
        "--who", "NAME", "Who says it: a full name, whatever its case, accents and middle initials, as merge has joined names.");

    private readonly Option<string?> _audience = Text("--audience", "NAME", "Who is spoken to: a full name.");

    private readonly Option<string?> _text = Text(
        "--text", "WORDS", "Words that it has, in any order and form, and phrases in quotation marks: '\"tax returns\" audit'.");

    private readonly Option<string> _act = OptionForms.Choice(
        "--act", [], "What the speaker does by saying it.", ContractWords.All<SpeechAct>());

    private readonly Option<string> _kind = OptionForms.Choice(
        "--kind", [], "A quote of whole clauses, a quoted fragment, or a claim.", ContractWords.All<SayingKind>());

    private readonly Option<DateOnly?> _from = OptionForms.Day("--from", "The first day of publication.");

    private readonly Option<DateOnly?> _to = OptionForms.Day("--to", "The last day of publication, which counts too.");

    private readonly Option<string?> _source = Text("--source", "NAME", "The publisher, whatever the case.");

    private readonly Option<double> _confidence = OptionForms.Confidence(
        "--min-confidence", "Leaves out what it is less sure of who said it (0 to 1).");

    private readonly Option<string> _order = OptionForms.Choice(
        "--order", [], "By date of publication. Default: newest first.", ContractWords.All<SayingOrder>());

    private readonly Option<int?> _limit = OptionForms.Count(
        "--limit", "The most that are written. Default: 100 in a table, else all.", "number of sayings");

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _who, _audience, _text, _act, _kind, _from, _to, _source, _confidence, _order, _limit })
        {
            command.Add(option);
        }
    }

    public SayingQuery Read(ParseResult result) => new()
    {
        Who = result.GetValue(_who),
        Audience = result.GetValue(_audience),
        Text = result.GetValue(_text),
        Act = ContractWords.Find<SpeechAct>(result.GetValue(_act)),
        Kind = ContractWords.Find<SayingKind>(result.GetValue(_kind)),
        From = result.GetValue(_from),
        To = result.GetValue(_to),
        Source = result.GetValue(_source),
        MinimumConfidence = result.GetValue(_confidence) is > 0 and var least ? least : null,
        Order = ContractWords.Find<SayingOrder>(result.GetValue(_order)) ?? SayingOrder.Newest,
        Limit = result.GetValue(_limit),
    };

    private static Option<string?> Text(string name, string value, string description)
        => new(name) { HelpName = value, Description = description };
}
