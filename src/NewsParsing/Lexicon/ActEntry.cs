using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>What a source does by a cue word.</summary>
/// <param name="Act">The act where no construction says otherwise.</param>
/// <param name="Traits">What else tells the act.</param>
/// <param name="Overrides">The constructions with another act; the first that holds counts.</param>
internal sealed record ActEntry(SpeechAct Act, ActTraits Traits, ActOverride[] Overrides)
{
    /// <summary>Reads the act and the fourth column of a row of acts in <c>reporting-words.tsv</c>.</summary>
    public static ActEntry Parse(string act, string exceptions)
    {
        var traits = ActTraits.None;
        var overrides = new List<ActOverride>();
        foreach (string item in exceptions.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // "call  for=demand" and "have  light chain" share a column: what has an equals sign is a construction, what has none a trait
            // of the word.
            int equals = item.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                traits |= Enum.Parse<ActTraits>(item, ignoreCase: true);
                continue;
            }

            SpeechAct other = ActOf(item[(equals + 1)..]);
            // A key that names no construction is the word beside the cue: "out=criticism" for "lashed out", "down=denial" for "turned it
            // down".
            overrides.Add(Enum.TryParse(item[..equals], ignoreCase: true, out ActConstruction construction)
                ? new ActOverride(construction, 0, other)
                : new ActOverride(ActConstruction.Word, FormHash.Of(item.AsSpan(0, equals)), other));
        }

        return new ActEntry(ActOf(act), traits, [.. overrides]);
    }

    private static SpeechAct ActOf(string name) => Enum.Parse<SpeechAct>(name, ignoreCase: true);
}
