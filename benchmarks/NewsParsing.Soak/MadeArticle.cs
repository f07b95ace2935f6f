using System.Text;

namespace NewsParsing.Soak;

/// <summary>Makes articles of some 600 words, the length of an ordinary one, no two of which are alike.</summary>
internal static class MadeArticle
{
    private static readonly string[] Places =
    [
        "Harlow Bay", "Westport", "Brennhaven", "Ostrava Hill", "Port Ellery", "Lindow", "San Marello", "Karesh",
    ];

    private static readonly string[] First =
    [
        "Ada", "Tomas", "Ines", "Daniel", "Marta", "Abel", "Ruth", "Henrik", "Amira", "Noor", "Walter", "Elena",
    ];

    private static readonly string[] Last =
    [
        "Brook", "Lindqvist", "Okafor", "Osei", "Moreno", "Adeyemi", "Aasland", "Solheim", "Rahmani", "Greene", "Costa", "Tate",
    ];

    private static readonly string[] Roles =
    [
        "the mayor", "a spokesman for the port", "the chief engineer", "a baker", "the minister of transport", "a pilot",
    ];

    private static readonly string[] Things =
    [
        "the bridge", "the new tax", "the harbour wall", "the ferry", "the school budget", "the water plan",
    ];

    private static readonly string[] Ends =
    [
        "would cost more than it saves", "had been safe all along", "must wait until spring", "was a promise that nobody would keep",
    ];

    private static readonly string[] Forms =
    [
        "“{2} {3},” {0} {1}, {4}, told reporters in {5} on Monday. “We have {6} reasons to say so.”",
        "{1} said that {2} {3}, and that {6} people had written to the council.",
        "According to {0} {1}, {2} {3} in {6} of all cases that were looked at.",
        "{0} {1} denied that {2} {3}. “Ask me again in {6} days,” {1} said.",
        "The council of {5} met for {6} hours and looked at {2} once more before it adjourned.",
        "{4} warned that {2} {3} if nothing was done within {6} weeks.",
    ];

    public static string Of(int number)
    {
        // Always the same article for a number, whatever the machine.
        var random = new Random(number);
        var text = new StringBuilder();
        text.Append(Pick(Places)).Append(", March ").Append(random.Next(1, 31)).Append(" — ");
        for (int paragraph = 0; paragraph < 14; paragraph++)
        {
            for (int sentence = 0; sentence < 2; sentence++)
            {
                text.AppendFormat(
                    null, Pick(Forms), Pick(First), Pick(Last), Pick(Things), Pick(Ends), Pick(Roles), Pick(Places),
                    random.Next(2, 100_000)).Append(' ');
            }

            text.Append("\n\n");
        }

        return text.ToString();

        string Pick(string[] words) => words[random.Next(words.Length)];
    }
}
