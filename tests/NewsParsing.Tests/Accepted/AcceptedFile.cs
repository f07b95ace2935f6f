using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Accepted;

/// <summary>
/// A file of answers that are counted and not asserted one by one, so that no single one of them chooses the weights.
/// </summary>
/// <remarks>
/// The head says who reads the cases (<c># reader: attributions</c>) and how many must be right (<c># floor: 57 of 60</c>). A line
/// <c>== …</c> names the phenomenon of the cases after it. A case is its text, lines <c>= …</c> with the wanted answer, and lines
/// <c>! …</c> with the answer that was given when the file was last written, if that was another.
/// </remarks>
internal sealed partial class AcceptedFile
{
    private const string Phenomenon = "== ";
    private readonly string[] _lines;

    private AcceptedFile(string[] lines)
    {
        _lines = lines;
        string? reader = null;
        for (int i = 0; i < lines.Length; i++)
        {
            if (Head().Match(lines[i]) is { Success: true } head)
            {
                reader = head.Groups["reader"].Success ? head.Groups["reader"].Value : reader;
                Floor = head.Groups["floor"].Success ? int.Parse(head.Groups["floor"].Value, CultureInfo.InvariantCulture) : Floor;
            }
        }

        Reader = reader ?? throw new FormatException("The head names no reader.");
        Cases = ReadCases(lines);
        if (Floor < 1 || Floor > Cases.Count)
        {
            throw new FormatException($"A floor of {Floor} is none for {Cases.Count} cases.");
        }
    }

    public string Reader { get; }

    /// <summary>How many cases must be right.</summary>
    public int Floor { get; }

    public IReadOnlyList<AcceptedCase> Cases { get; }

    public static AcceptedFile Parse(string text) => new(text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));

    /// <summary>The file with the given answers beside the wanted ones and the counts in its head brought up to date.</summary>
    /// <param name="given">The answer to each case.</param>
    public string With(IReadOnlyList<IReadOnlyList<string>> given)
    {
        int right = Cases.Where((item, i) => item.IsRight(given[i])).Count();
        var result = new List<string>();
        int next = -1;
        for (int i = 0; i < _lines.Length; i++)
        {
            string line = _lines[i];
            next += next + 1 < Cases.Count && Cases[next + 1].Line == i + 1 ? 1 : 0;
            if (IsGiven(line))
            {
                continue;
            }

            result.Add(Head().Match(line) switch
            {
                { Success: true } head when head.Groups["floor"].Success => $"# floor: {Floor} of {Cases.Count}",
                { Success: true } head when head.Groups["today"].Success => $"# today: {right} of {Cases.Count}",
                _ => line,
            });
            bool isLastWanted = IsWanted(line) && !(i + 1 < _lines.Length && IsWanted(_lines[i + 1]));
            if (isLastWanted && !Cases[next].IsRight(given[next]))
            {
                result.AddRange(given[next].Select(item => "! " + item));
            }
        }

        return string.Join('\n', result) + "\n";
    }

    private static List<AcceptedCase> ReadCases(string[] lines)
    {
        var cases = new List<AcceptedCase>();
        string phenomenon = "";
        for (int i = 0; i < lines.Length;)
        {
            if (!IsText(lines[i]))
            {
                phenomenon = lines[i].StartsWith(Phenomenon, StringComparison.Ordinal) ? lines[i][Phenomenon.Length..] : phenomenon;
                i++;
                continue;
            }

            int line = i + 1;
            string text = string.Join("\n\n", Take(IsText).Select(item => item.Replace("\\n", "\n", StringComparison.Ordinal)));
            var wanted = Take(IsWanted).Select(item => item[2..]).ToList();
            var recorded = Take(IsGiven).Select(item => item[2..]).ToList();
            cases.Add(wanted.Count > 0
                ? new AcceptedCase(line, phenomenon, text, wanted, recorded)
                : throw new FormatException($"The text of line {line} has no wanted answer."));

            List<string> Take(Func<string, bool> isOne)
            {
                var taken = new List<string>();
                for (; i < lines.Length && isOne(lines[i]); i++)
                {
                    taken.Add(lines[i]);
                }

                return taken;
            }
        }

        return cases;
    }

    private static bool IsWanted(string line) => line.StartsWith("= ", StringComparison.Ordinal);

    private static bool IsGiven(string line) => line.StartsWith("! ", StringComparison.Ordinal);

    private static bool IsText(string line)
        => line.Length > 0 && !IsWanted(line) && !IsGiven(line) && line[0] != '#' && !line.StartsWith(Phenomenon, StringComparison.Ordinal);

    [GeneratedRegex("^# (reader: (?<reader>\\w+)|floor: (?<floor>\\d+) of \\d+|(?<today>today): .*)$")]
    private static partial Regex Head();
}
