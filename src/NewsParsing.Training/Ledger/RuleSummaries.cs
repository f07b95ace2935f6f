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
        _summaries = document.Descendants("member").Select(member => (Name: (string)member.Attribute("name")!, Member: member))
            .Where(item => item.Name.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(item => item.Name[prefix.Length..], item => Markdown(item.Member.Element("summary")!));
    }

    public string Of(Rule rule) => _summaries[rule.ToString()];

    private static string Markdown(XElement summary)
    {
        IEnumerable<string> parts = summary.Nodes().Select(node => node is XElement code ? $"`{code.Value}`" : ((XText)node).Value);
        return Space().Replace(string.Concat(parts), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
