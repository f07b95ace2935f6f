using NewsParsing.Pipeline;
using NewsParsing.Rules;

namespace NewsParsing.Training.Ledger;

/// <summary>What a rule is worth.</summary>
/// <param name="Rule">The rule that was switched off.</param>
/// <param name="Stage">The stage that follows it.</param>
/// <param name="Changes">What that changes in each corpus.</param>
/// <param name="Figures">What each corpus's figures do.</param>
internal sealed record RuleRow(Rule Rule, Stage Stage, Changes[] Changes, double[][] Figures);
