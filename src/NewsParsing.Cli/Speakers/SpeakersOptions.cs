using NewsParsing.Cli.Output;

namespace NewsParsing.Cli.Speakers;

/// <summary>What the command line of <c>speakers</c> asked for.</summary>
/// <param name="Reading">How the articles are read.</param>
/// <param name="Who">The name of the speaker whose words are printed; null for a list of all.</param>
/// <param name="IsJson">Whether to write JSON Lines instead of a table.</param>
/// <param name="MinConfidence">The least <c>SpeakerConfidence</c> that counts.</param>
internal sealed record SpeakersOptions(ParseOptions Reading, SpeakerName? Who, bool IsJson, double MinConfidence);
