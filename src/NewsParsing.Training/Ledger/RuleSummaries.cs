using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsParsing.Rules;

namespace NewsParsing.Training.Ledger;

/// <summary>The documentation of the values of <see cref="Rule"/>, as Markdown.</summary>
internal sealed partial class RuleSummaries
{
    private readonly Dictionary<string, string> _summaries;

    /// <summary>Reads the documentation that the compiler wrote beside the assembly.</summary>
    public RuleSummaries()
    {
        const string prefix = "F:NewsParsing.Rules.Rule.";
        XDocument document = XDocument.Load(Path.ChangeExtension(typeof(Rule).Assembly.Location, ".xml"));
        _summaries = document.Descendants("member").Where(member => ((string)member.Attribute("name")!).StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(member => ((string)member.Attribute("name")!)[prefix.Length..], member => Markdown(member.Element("summary")!));
    }

    public string Of(Rule rule) => _summaries[rule.ToString()];

    private static string Markdown(XElement summary)
        => Space().Replace(string.Concat(summary.Nodes().Select(node => node is XElement code ? $"`{code.Value}`" : ((XText)node).Value)), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
